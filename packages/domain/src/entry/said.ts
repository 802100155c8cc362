import { byRank } from "./by-rank.ts";
import type { Claim } from "./content.ts";
import type { Value } from "./value.ts";

/** What a claim says, as far as the lists and facets of its entry need it. */
export type Assertion = Pick<Claim, "predicate" | "value" | "rank">;

/** What claims say of a predicate: their values, the preferred first; deprecated claims and gaps say nothing. */
export function said(claims: readonly Assertion[], predicate: string): Value[] {
  return claims
    .filter((claim) => claim.predicate === predicate && claim.rank.rank !== "deprecated")
    .sort(byRank)
    .flatMap(({ value }) => value ?? []);
}
