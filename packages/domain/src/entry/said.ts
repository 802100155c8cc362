import { byRank } from "./by-rank.ts";
import type { Claim } from "./content.ts";
import type { Value } from "./value.ts";

/** What a claim says, as far as the lists and facets of its entry need it. */
export type Assertion = Pick<Claim, "predicate" | "value" | "rank">;

/** The claims that say something of a predicate, the preferred first; deprecated claims and gaps say nothing. */
export function saying<C extends Assertion>(claims: readonly C[], predicate: string): C[] {
  return claims
    .filter(
      (claim) => claim.predicate === predicate && claim.rank.rank !== "deprecated" && claim.value !== null,
    )
    .sort(byRank);
}

/** What claims say of a predicate: their values, in the order of `saying`. */
export function said(claims: readonly Assertion[], predicate: string): Value[] {
  return saying(claims, predicate).flatMap(({ value }) => value ?? []);
}
