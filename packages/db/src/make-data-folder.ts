import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes the folder `dir` and those above it, where they are not there yet. Throws an Error with one sentence that names
 * the variable when nothing can be made there. One folder at a time: Node's own recursion never ends under /proc.
 */
export function makeDataFolder(dir: string): void {
  try {
    make(dir);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw unwritable(dir, code, error);
  }
}

/** That nothing can be written in the data folder, in one sentence. */
export function unwritable(dir: string, code: string, cause: unknown): Error {
  return new Error(`CONVENIO_DATA_DIR: the folder ${dir} cannot be written (${code}).`, { cause });
}

function make(dir: string): void {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(dir);
  if (above !== dir) make(above);
  mkdirSync(dir);
}
