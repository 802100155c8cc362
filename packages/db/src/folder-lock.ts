import { randomUUID } from "node:crypto";
import { readFileSync, unlinkSync } from "node:fs";
import { open, stat, unlink, utimes } from "node:fs/promises";
import { dirname } from "node:path";
import { makeDataFolder, unwritable } from "./make-data-folder.ts";
import { hasEnded, ownMark } from "./process-mark.ts";

const beatEvery = 2_000;
const staleAfter = 10_000;

/** A held folder; `release` gives it back. */
export type FolderLock = { release(): Promise<void> };

/**
 * Takes the data folder `dir` for this process: two PGlite on one folder lose rows silently. The lock is a
 * file beside the folder, touched every 2 s. One of a process that has certainly ended is left over, and so is one
 * that nobody has touched for 10 s: a process of another container or machine cannot be seen.
 * Throws an Error with one clear sentence as soon as the holder is seen to be alive (2 s at most); after a
 * crash it waits until the lock is stale instead of refusing. The same when the folder cannot be written.
 */
export async function lockFolder(dir: string): Promise<FolderLock> {
  const file = `${dir.replace(/\/+$/, "")}.lock`;
  const token = `${randomUUID()} ${ownMark()}`;
  makeDataFolder(dirname(file));
  let seen = await beatOf(file);
  while (!(await create(file, token))) {
    const beat = await beatOf(file);
    if (beat === undefined) continue;
    seen ??= beat;
    if (beat !== seen) throw held(dir);
    if (isLeftOver(file, beat)) await removeLeftOver(file);
    else await new Promise((done) => setTimeout(done, 100));
  }
  const beat = setInterval(() => void touch(file, token), beatEvery);
  beat.unref();
  const atExit = () => {
    if (owner(file) === token) unlinkSync(file);
  };
  process.once("exit", atExit);
  return {
    async release() {
      clearInterval(beat);
      process.off("exit", atExit);
      if (owner(file) === token) await unlink(file);
    },
  };
}

async function create(file: string, token: string): Promise<boolean> {
  try {
    const handle = await open(file, "wx", 0o600);
    await handle.writeFile(token);
    await handle.close();
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw failed(error, file);
  }
}

function isLeftOver(file: string, beat: number): boolean {
  const [, mark = ""] = /^\S+ (.*)$/s.exec(owner(file) ?? "") ?? [];
  return hasEnded(mark) || Date.now() - beat >= staleAfter;
}

/**
 * Takes away a lock that was left over. Of several that try, one at a time may look and remove, so that none removes
 * the fresh lock with which another has just replaced it.
 */
async function removeLeftOver(file: string): Promise<void> {
  const turn = `${file}.removing`;
  if (!(await create(turn, ""))) {
    const since = await beatOf(turn);
    if (since !== undefined && Date.now() - since >= staleAfter) await unlink(turn).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 20));
    return;
  }
  try {
    const beat = await beatOf(file);
    if (beat !== undefined && isLeftOver(file, beat)) await unlink(file);
  } finally {
    await unlink(turn);
  }
}

/** When the lock was last touched (milliseconds since 1970); undefined when there is none. */
async function beatOf(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.mtimeMs;
}

function owner(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** A process that was stopped for more than 10 s may have lost the folder: it must not touch another's lock. */
async function touch(file: string, token: string): Promise<void> {
  const now = new Date();
  if (owner(file) === token) await utimes(file, now, now).catch(() => undefined);
}

/** Codes of a folder in which this process can make nothing. */
const forbidding = new Set(["EROFS", "EACCES", "EPERM", "ENOSPC", "EDQUOT", "ENOTDIR"]);

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "");

/** What went wrong with the lock, in one sentence where it is the folder's fault. */
function failed(error: unknown, file: string): unknown {
  const code = codeOf(error);
  return forbidding.has(code) ? unwritable(dirname(file), code, error) : error;
}

function held(dir: string): Error {
  return new Error(
    `Another Convenio process is using ${dir}. Stop it first (Ctrl-C where it runs), then try again.`,
  );
}
