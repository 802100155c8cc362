import { relative } from "node:path";

/**
 * Where a server that holds this embedded database takes verbs: a socket beside its folder. Systems allow about a
 * hundred bytes for such a name, so the shorter of its two spellings is answered.
 */
export function socketPath(databaseDir: string): string {
  const whole = `${databaseDir.replace(/\/+$/, "")}.sock`;
  const fromHere = relative(process.cwd(), whole);
  return fromHere.length < whole.length ? fromHere : whole;
}
