import { kindOf } from "../kinds/all.ts";
import type { EntryContent } from "./content.ts";
import { type Assertion, said } from "./said.ts";

/**
 * The term of the vocabulary *status* that holds for an entry, by its claims alone and on no day in particular: what
 * its status claim says; else *ended* where its end is dated, *never in force* where entry into force is *none*,
 * *active* where that is dated; else null.
 */
export function statusOf({
  kind: id,
  claims,
}: Pick<EntryContent, "kind"> & { claims: readonly Assertion[] }): string | null {
  const kind = kindOf(id);
  if (kind === null) return null;
  for (const { id: predicate, facet } of kind.predicates) {
    const [stated] = facet === "status" ? said(claims, predicate) : [];
    if (stated?.type === "term" && stated.term !== "") return stated.term;
  }
  const first = (predicate: string | undefined) =>
    predicate === undefined
      ? null
      : (said(claims, predicate).find(({ type }) => type !== "unknown")?.type ?? null);
  if (first(kind.standing?.end ?? kind.dated?.to) === "date") return "ended";
  const start = first(kind.standing?.start);
  if (start === "none") return "never-in-force";
  return start === "date" ? "active" : null;
}
