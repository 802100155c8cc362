import { createHash, randomBytes } from "node:crypto";
import { createWriteStream, rmSync } from "node:fs";
import { access, link, open, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

/**
 * Writes `lines` and, last, the sha256 of them all into the new file `file` (gzip, mode 0600); answers its bytes. It
 * is written under another name and appears whole, on disk, or not at all; when the process exits meanwhile, nothing
 * is left. Throws what the file system throws, and an Error with one sentence when there is a file already.
 */
export async function writeBackup(file: string, lines: AsyncIterable<string>): Promise<number> {
  if (await exists(file)) throw replacesNone(file);
  const partial = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}`);
  const made = createWriteStream(partial, { flags: "wx", mode: 0o600, flush: true });
  const forget = () => rmSync(partial, { force: true });
  process.once("exit", forget);
  try {
    await pipeline(Readable.from(sealed(lines)), createGzip(), made);
    // A link never replaces what somebody else has put there since.
    await link(partial, file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") throw replacesNone(file);
    // Whoever asked knows the file by its own name.
    if (error instanceof Error && "path" in error) error.path = file;
    throw error;
  } finally {
    process.off("exit", forget);
    // Where it may not be made it cannot be removed, and the first trouble is the one to tell.
    await rm(partial, { force: true }).catch(() => undefined);
  }
  await syncFolder(dirname(file));
  return made.bytesWritten;
}

/** The lines with their ends, and after them one that holds the sha256 of all bytes before it. */
async function* sealed(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash("sha256");
  for await (const line of lines) {
    const whole = `${line}\n`;
    hash.update(whole);
    yield whole;
  }
  yield `${JSON.stringify({ sha256: hash.digest("hex") })}\n`;
}

function replacesNone(file: string): Error {
  return new Error(`There is a file ${file} already; a backup replaces none.`);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** A name survives a loss of power only when its folder is on disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
