import type { Claim } from "../entry/content.ts";
import { same } from "./same.ts";

type Claims = readonly Claim[];

/**
 * The ids of claims that come, go or differ, with those that hold a citation of one of them: the others need not be
 * looked at, for an entry of thousands of claims is edited a few at a time.
 */
export function differingClaims(before: Claims, after: Claims): ReadonlySet<string> {
  const differing = new Set<string>();
  const stay = before.length === after.length && after.every(({ id }, at) => before[at]?.id === id);
  const then = stay ? null : new Map(before.map((claim) => [claim.id, claim]));
  for (const [at, claim] of after.entries()) {
    const old = then === null ? before[at] : then.get(claim.id);
    if (old === undefined || !same(old, claim)) differing.add(claim.id);
  }
  if (then !== null) {
    const now = new Set(after.map(({ id }) => id));
    for (const { id } of before) if (!now.has(id)) differing.add(id);
  }
  for (const { id } of sharing([before, after], differing)) differing.add(id);
  return differing;
}

/** Claims with a citation that one of `these` has too: it moved, or a broken draft holds it twice. */
function sharing(contents: readonly Claims[], these: ReadonlySet<string>): Claim[] {
  const citations = new Set<string>();
  for (const claims of contents) {
    for (const claim of claims) {
      if (these.has(claim.id)) for (const { id } of claim.citations) citations.add(id);
    }
  }
  return contents.flatMap((claims) =>
    claims.filter((claim) => claim.citations.some(({ id }) => citations.has(id))),
  );
}
