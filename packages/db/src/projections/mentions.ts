import type { QualifierValue, Value } from "@convenio/domain/entry/value";
import type { ClaimView } from "@convenio/domain/reading/claim-view";

/** Ids of entries, sources and people whose names a reader of something needs; sorted, each once. */
export type Mentions = { entries: string[]; sources: string[]; people: string[] };

/** What a claim's value and qualifiers point to. */
export function targetsOf(claim: {
  value: Value | null;
  qualifiers: Record<string, QualifierValue>;
}): string[] {
  const target = claim.value?.type === "entry" && claim.value.id !== null ? [claim.value.id] : [];
  const qualified = Object.values(claim.qualifiers).flatMap((value) =>
    value.type === "entries" ? value.ids : [],
  );
  return [...target, ...qualified];
}

/** Everything that these claims, their citations, searches and the checks on them mention; `linked`: entries that prose links to. */
export function mentionsOf(claims: readonly ClaimView[], linked: readonly string[] = []): Mentions {
  const citations = claims.flatMap((claim) => claim.citations);
  return {
    entries: sorted([...claims.flatMap(targetsOf), ...linked]),
    sources: sorted(citations.flatMap(({ source }) => (source === null ? [] : [source]))),
    people: sorted([
      ...citations.flatMap(({ checks }) => checks.map((check) => check.by)),
      ...claims.flatMap(({ searches }) => searches.map((search) => search.by)),
    ]),
  };
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
