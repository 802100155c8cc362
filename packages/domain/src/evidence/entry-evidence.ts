import { byRank } from "../entry/by-rank.ts";
import type { Claim, EntryContent } from "../entry/content.ts";
import { groupBy } from "../group-by.ts";
import { kindOf } from "../kinds/all.ts";
import type { CitationView, ClaimView, EvidenceSummary } from "../reading/claim-view.ts";
import { type Check, currentChecks } from "./check.ts";
import { citationHash, claimHash } from "./hash.ts";
import { originOf } from "./origin.ts";
import { asOf } from "./overdue.ts";
import { rivals } from "./rivals.ts";
import type { SourceContent } from "./source.ts";
import { claimState, hasSupport, type StatedCitation } from "./state.ts";

/** What the evidence of an entry's claims follows from, beside the content. */
export type EvidenceFacts = {
  /** Every source that the content cites, by id; a citation of another does not count. */
  readonly sources: ReadonlyMap<string, SourceContent>;
  /** Any checks; those on other claims or other versions are left aside. */
  readonly checks: readonly Check[];
  /** The published version of each claim as it stands in the content, by claim id. */
  readonly versions: ReadonlyMap<string, number>;
  /** ISO day for *overdue*; null: states apart from the date, as projections store them. */
  readonly today: string | null;
};

/**
 * An entry's claims with hashes, current checks and evidence states, in the order of the kind's predicates,
 * preferred first and deprecated last within each. Total: a draft's gaps and unknown predicates are shown as they are.
 */
export function viewClaims(entryId: string, content: EntryContent, facts: EvidenceFacts): ClaimView[] {
  const predicates = kindOf(content.kind)?.predicates ?? [];
  const recheck = new Map(predicates.map(({ id, recheckMonths }) => [id, recheckMonths ?? null]));
  const checks = groupBy(facts.checks, ({ citation }) => citation);
  const competing = rivals(content.claims, content.kind);
  const supported = new Set(content.claims.filter((claim) => supports(claim, facts)).map(({ id }) => id));
  const views = content.claims.map((claim): ClaimView => {
    const hash = claimHash(entryId, claim);
    const citations = claim.citations.map((citation): CitationView => {
      const its = citationHash(claim.id, citation);
      return { ...citation, hash: its, checks: currentChecks(checks.get(citation.id) ?? [], hash, its) };
    });
    const rivalHasSupport = (competing.get(claim.id) ?? []).some(
      ({ id }) => id !== claim.id && supported.has(id),
    );
    const stated = claimState({
      rank: claim.rank.rank,
      recheckMonths: recheck.get(claim.predicate) ?? null,
      citations: citations.map((view) => ({
        ...stand(view.source, facts),
        citation: view,
        checks: view.checks,
      })),
      rivalHasSupport,
      today: facts.today,
    });
    return { ...claim, hash, version: facts.versions.get(claim.id) ?? null, ...stated, citations };
  });
  return inOrder(
    views,
    predicates.map(({ id }) => id),
  );
}

/** How many claims are in each state, and when a person last checked one of them. */
export function summarise(claims: readonly ClaimView[]): EvidenceSummary {
  const states: EvidenceSummary["states"] = {};
  let lastChecked: string | null = null;
  for (const { state, citations } of claims) {
    states[state] = (states[state] ?? 0) + 1;
    for (const { checks } of citations) {
      for (const { at } of checks) if (lastChecked === null || at > lastChecked) lastChecked = at;
    }
  }
  return { total: claims.length, states, lastChecked };
}

/** A claim whose state was computed apart from the date, as it stands on a day (ISO). */
export function claimAsOf(claim: ClaimView, today: string): ClaimView {
  return { ...claim, state: asOf(claim.state, claim.overdueOn, today) };
}

function stand(source: string | null, { sources }: EvidenceFacts): Pick<StatedCitation, "source"> {
  const content = source === null ? undefined : sources.get(source);
  if (content === undefined) return { source: null };
  return { source: { kind: content.kind, status: content.status, origin: originOf(content) } };
}

function supports(claim: Claim, facts: EvidenceFacts): boolean {
  return hasSupport(claim.citations.map((citation) => ({ citation, ...stand(citation.source, facts) })));
}

function inOrder(views: ClaimView[], predicates: readonly string[]): ClaimView[] {
  const place = new Map(predicates.map((id, at) => [id, at]));
  const placeOf = ({ predicate }: ClaimView) => place.get(predicate) ?? predicates.length;
  return views.sort((a, b) => placeOf(a) - placeOf(b) || byRank(a, b));
}
