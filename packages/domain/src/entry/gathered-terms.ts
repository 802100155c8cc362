import { kinds, predicateOf } from "../kinds/all.ts";
import type { Facet } from "../kinds/kind.ts";
import type { EntryContent } from "./content.ts";

/** The facets whose terms some kind gathers. */
export const gatheredFacets: ReadonlySet<string> = new Set(
  kinds.flatMap(({ predicates }) => predicates.flatMap(({ gathers }) => gathers ?? [])),
);

/** What an entry says it gathers: the terms of its predicates with `gathers`, deprecated claims left out. */
export function gatheredTerms({ kind, claims }: Pick<EntryContent, "kind" | "claims">): {
  facet: Facet;
  term: string;
}[] {
  return claims.flatMap(({ predicate, value, rank }) => {
    const facet = predicateOf(kind, predicate)?.gathers;
    if (facet === undefined || value?.type !== "term" || rank.rank === "deprecated") return [];
    return [{ facet, term: value.term }];
  });
}
