import type { Claim } from "./content.ts";

const order = { preferred: 0, normal: 1, deprecated: 2 } as const;

/** Sorts claims: preferred first, deprecated last. */
export function byRank(a: Pick<Claim, "rank">, b: Pick<Claim, "rank">): number {
  return order[a.rank.rank] - order[b.rank.rank];
}
