import type { Claim, EntryContent } from "@convenio/domain/entry/content";

/** What may change in a claim that exists; its id and predicate never do. */
export type ClaimChange = Partial<Omit<Claim, "id" | "predicate">>;

/** The entry with `added` placed each behind the last claim of its predicate. */
export function addClaims(entry: EntryContent, added: readonly Claim[]): EntryContent {
  const claims = [...entry.claims];
  for (const claim of added) {
    const last = claims.findLastIndex((other) => other.predicate === claim.predicate);
    claims.splice(last < 0 ? claims.length : last + 1, 0, claim);
  }
  return { ...entry, claims };
}

/** The entry with one claim changed; unchanged when it has no such claim. */
export function changeClaim(entry: EntryContent, id: string, change: ClaimChange): EntryContent {
  return {
    ...entry,
    claims: entry.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)),
  };
}

/** The entry without the claim and what hangs on it. */
export function removeClaim(entry: EntryContent, id: string): EntryContent {
  return { ...entry, claims: entry.claims.filter((claim) => claim.id !== id) };
}

/** The claim moved before (-1) or behind (1) its neighbour of the same predicate; unchanged at the edge. */
export function moveClaim(entry: EntryContent, id: string, by: -1 | 1): EntryContent {
  const moved = entry.claims.find((claim) => claim.id === id);
  const places = entry.claims.flatMap((claim, index) =>
    claim.predicate === moved?.predicate ? [index] : [],
  );
  const at = places.findIndex((index) => entry.claims[index]?.id === id);
  const from = places[at];
  const to = places[at + by];
  const neighbour = to === undefined ? undefined : entry.claims[to];
  if (!moved || from === undefined || to === undefined || !neighbour) return entry;
  const claims = [...entry.claims];
  claims[from] = neighbour;
  claims[to] = moved;
  return { ...entry, claims };
}

/**
 * Puts a published claim that was removed back where it stood: behind the nearest claim that preceded it
 * in the published entry and is still there, else in front of those of its predicate.
 */
export function putBackClaim(entry: EntryContent, base: EntryContent, id: string): EntryContent {
  const index = base.claims.findIndex((claim) => claim.id === id);
  const claim = base.claims[index];
  if (!claim || entry.claims.some((other) => other.id === id)) return entry;
  const before = base.claims.slice(0, index).filter((other) => other.predicate === claim.predicate);
  const anchor = before.findLast((other) => entry.claims.some((here) => here.id === other.id));
  const claims = [...entry.claims];
  const at = anchor
    ? claims.findIndex((other) => other.id === anchor.id) + 1
    : claims.findIndex((other) => other.predicate === claim.predicate);
  claims.splice(at < 0 ? claims.length : at, 0, claim);
  return { ...entry, claims };
}
