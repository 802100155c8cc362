import type { Claim } from "./content.ts";
import type { Value } from "./value.ts";

const rankOrder = { preferred: 0, normal: 1, deprecated: 2 } as const;

/** What claims say of a predicate: their values, the preferred first; deprecated claims and gaps say nothing. */
export function said(
  claims: readonly Pick<Claim, "predicate" | "value" | "rank">[],
  predicate: string,
): Value[] {
  return claims
    .filter((claim) => claim.predicate === predicate && claim.rank.rank !== "deprecated")
    .sort((a, b) => rankOrder[a.rank.rank] - rankOrder[b.rank.rank])
    .flatMap(({ value }) => value ?? []);
}
