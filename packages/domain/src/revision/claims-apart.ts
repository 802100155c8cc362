import type { Claim } from "../entry/content.ts";
import { groupBy } from "../group-by.ts";
import { same } from "./same.ts";

type Claims = readonly Claim[];
/** Claims of a content before and after. */
type Pair = { readonly before: Claim[]; readonly after: Claim[] };

/**
 * The claims that come, go or differ, in pairs that have no cell in common: each by itself, but first, together, those
 * among which a citation moved or stands twice. An entry of thousands of claims is edited a few at a time, and what is
 * looked at claim by claim needs no memory of them all.
 */
export function claimsApart(before: Claims, after: Claims): Pair[] {
  const differing = differingClaims(before, after);
  const tangled = tangledClaims([before, after], differing);
  const of = (claims: Claims, ids: ReadonlySet<string>) => claims.filter(({ id }) => ids.has(id));
  const alone = new Set([...differing].filter((id) => !tangled.has(id)));
  const then = groupBy(of(before, alone), ({ id }) => id);
  const now = groupBy(of(after, alone), ({ id }) => id);
  return [
    ...(tangled.size > 0 ? [{ before: of(before, tangled), after: of(after, tangled) }] : []),
    ...[...alone].map((id) => ({ before: then.get(id) ?? [], after: now.get(id) ?? [] })),
  ];
}

/** The ids of claims that come, go or differ. */
function differingClaims(before: Claims, after: Claims): Set<string> {
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
  return differing;
}

/** The ids of claims that have a citation in common, at least one of them being one of `these`. */
function tangledClaims(contents: readonly Claims[], these: ReadonlySet<string>): Set<string> {
  const owners = new Map<string, string>();
  const tangled = new Set<string>();
  const own = (id: string, citation: string) => {
    const owner = owners.get(citation);
    if (owner === undefined || owner === id) return;
    tangled.add(owner);
    tangled.add(id);
  };
  for (const claims of contents) {
    for (const { id, citations } of claims) {
      if (!these.has(id)) continue;
      for (const citation of citations) {
        own(id, citation.id);
        owners.set(citation.id, id);
      }
    }
  }
  for (const claims of contents) {
    for (const { id, citations } of claims) for (const citation of citations) own(id, citation.id);
  }
  return tangled;
}
