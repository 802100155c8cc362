import { kindOf } from "../kinds/all.ts";
import { readEdtf } from "../time/edtf.ts";
import type { EntryContent } from "./content.ts";
import { type Assertion, said } from "./said.ts";
import type { Value } from "./value.ts";

/**
 * When the subject of an entry was, EDTF, from the dates that its kind names (`dated`): one date, or a range from the
 * beginning to the end. An end that is *none* leaves it open; one that nobody states is not made up. Null: undated.
 */
export function whenOf({
  kind,
  claims,
}: Pick<EntryContent, "kind"> & { claims: readonly Assertion[] }): string | null {
  const dated = kindOf(kind)?.dated;
  if (dated === undefined) return null;
  const from = dateIn(said(claims, dated.from));
  if (dated.to === undefined) return from;
  const ends = said(claims, dated.to);
  const to = dateIn(ends);
  if (to === null && ends[0]?.type !== "none") return from;
  const range = `${startOf(from)}/${to === null ? ".." : endOf(to)}`;
  return readEdtf(range).ok ? range : (from ?? to);
}

function dateIn(values: readonly Value[]): string | null {
  for (const value of values) if (value.type === "date" && readEdtf(value.edtf).ok) return value.edtf;
  return null;
}

/** Of a range its beginning; nothing where it is not known. */
function startOf(edtf: string | null): string {
  return edtf?.split("/")[0] ?? "";
}

function endOf(edtf: string): string {
  return edtf.split("/").at(-1) ?? "";
}
