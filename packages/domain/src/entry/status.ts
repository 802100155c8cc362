import { kindOf } from "../kinds/all.ts";
import type { Claim, EntryContent } from "./content.ts";
import { type Assertion, saying } from "./said.ts";

type Stating = Assertion & Pick<Claim, "id">;
type Stated = Pick<EntryContent, "kind"> & { claims: readonly Stating[] };

/** A term of the vocabulary *status* and the claim from which it follows. */
type Status = { term: string; claim: string };

/**
 * The statuses that an entry's claims give it, the first that holds deciding: what its status claim says; else *never
 * in force* where entry into force is *none*, *ended* where its end is dated, *active* where entry into force is. Of
 * the dated ones one whose day is to come does not hold yet: whoever knows the day leaves it out.
 */
export function statusesOf({ kind: id, claims }: Stated): Status[] {
  const kind = kindOf(id);
  if (kind === null) return [];
  for (const { id: predicate, facet } of kind.predicates) {
    const [stated] = facet === "status" ? saying(claims, predicate) : [];
    if (stated?.value?.type === "term" && stated.value.term !== "")
      return [{ term: stated.value.term, claim: stated.id }];
  }
  const first = (predicate: string | undefined) =>
    predicate === undefined
      ? undefined
      : saying(claims, predicate).find(({ value }) => value?.type !== "unknown");
  const start = first(kind.standing?.start);
  if (start?.value?.type === "none") return [{ term: "never-in-force", claim: start.id }];
  const dated = (term: string, claim: Stating | undefined): Status[] =>
    claim?.value?.type === "date" ? [{ term, claim: claim.id }] : [];
  return [...dated("ended", first(kind.standing?.end ?? kind.dated?.to)), ...dated("active", start)];
}

/** The status of an entry by its claims alone and on no day in particular, or null: the first of `statusesOf`. */
export function statusOf(stated: Stated): string | null {
  return statusesOf(stated)[0]?.term ?? null;
}
