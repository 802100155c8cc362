import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { type BackupHeader, backupFormat } from "@convenio/db/backup/header";
import type { BackupRows } from "@convenio/db/backup/restore-rows";
import { z } from "zod";

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const form = z.object({ format: z.string().startsWith("convenio-backup/") });
const header: z.ZodType<BackupHeader> = z.object({
  format: z.literal(backupFormat),
  migration: z.int(),
  mode: z.enum(["demo", "live"]),
  at: z.string(),
  head: z.object({ seq: z.int(), hash: digest }),
  tables: z.record(z.string(), z.array(z.string())),
});
const batch = z.object({ table: z.string(), rows: z.array(z.unknown()) });
const seal = z.strictObject({ sha256: digest });

/** A backup that was read to its end and is whole: what it is of, and its rows, which are read from the file again. */
export type Backup = { readonly header: BackupHeader; rows(): AsyncGenerator<BackupRows> };

/** Reads a backup to its end; throws an Error with one sentence when it is none, damaged, cut off or of a newer form. */
export async function readBackup(file: string): Promise<Backup> {
  let found: BackupHeader | undefined;
  for await (const line of wholeLines(file)) found ??= readHeader(line);
  const first = found;
  if (first === undefined) throw damaged();
  return {
    header: first,
    async *rows() {
      let at = 0;
      for await (const line of wholeLines(file)) {
        at += 1;
        if (at > 1) yield read(batch, line);
      }
    },
  };
}

/** Every line but the last, which must hold the sha256 of the others; otherwise it throws once the end is reached. */
async function* wholeLines(file: string): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let last: string | undefined;
  for await (const line of linesOf(file)) {
    if (last !== undefined) {
      hash.update(`${last}\n`);
      yield last;
    }
    last = line;
  }
  const { sha256 } = read(seal, last ?? "");
  if (sha256 !== hash.digest("hex")) throw damaged();
}

/** Lines that end; bytes after the last end are none. Only a newline ends a line, as the writer means it. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const unzipped = pipeline(createReadStream(file), createGunzip(), () => undefined);
  let begun: Buffer[] = [];
  try {
    for await (const chunk of unzipped) {
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        yield Buffer.concat([...begun, chunk.subarray(from, end)]).toString("utf8");
        begun = [];
        from = end + 1;
      }
      begun.push(chunk.subarray(from));
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_")) throw damaged();
    throw error;
  }
}

/** A backup of another form is newer: there was none before this one. */
function readHeader(line: string): BackupHeader {
  const { format } = read(form, line);
  if (format !== backupFormat)
    throw new Error("It was made by a newer Convenio than this one: upgrade first.");
  return read(header, line);
}

function read<T>(schema: z.ZodType<T>, line: string): T {
  const result = schema.safeParse(parsed(line));
  if (!result.success) throw damaged();
  return result.data;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function damaged(): Error {
  return new Error("The file is no whole backup of Convenio: it is damaged or was cut off.");
}
