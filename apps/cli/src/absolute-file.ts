import { resolve } from "node:path";

/** The words of a command with the file that they name, if any, as seen from the folder `from`: a server sees another. */
export function absoluteFile(words: readonly string[], from: string): string[] {
  const [verb, file, ...rest] = words;
  const named = (verb === "backup" || verb === "restore") && file !== undefined && file !== "";
  return named ? [verb, resolve(from, file), ...rest] : [...words];
}
