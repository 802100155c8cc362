import type { Claim } from "@convenio/domain/entry/content";
import type { Check } from "@convenio/domain/evidence/check";
import { citationHash } from "@convenio/domain/evidence/hash";
import type { FrozenEvidence } from "@convenio/domain/proposal/decision";
import type { ClaimEvent, ClaimVersionItem } from "@convenio/domain/reading/other-pages";

/** A revision of an entry as one of its claims sees it; `claim` null: the revision does not hold it. */
export type ClaimRevision = {
  number: number;
  publishedAt: string;
  proposal: string;
  claim: Claim | null;
  evidence: FrozenEvidence | null;
};

/** The published versions of a claim, oldest first, from its entry's revisions in order. */
export function claimVersions(revisions: readonly ClaimRevision[]): ClaimVersionItem[] {
  const versions = new Map<number, ClaimVersionItem>();
  for (const { number, publishedAt, claim, evidence } of revisions) {
    if (claim === null || evidence === null || versions.has(evidence.version)) continue;
    const { value, period } = claim;
    const { version, hash } = evidence;
    versions.set(version, { version, revision: number, publishedAt, value, period, hash });
  }
  return [...versions.values()];
}

/**
 * The evidence timeline, oldest first: versions, citations that came, changed or went, and checks. A check on
 * something that was not published yet, or is not any more and is proposed again, is left out.
 */
export function claimEvents(revisions: readonly ClaimRevision[], checks: readonly Check[]): ClaimEvent[] {
  const events: ClaimEvent[] = [];
  /** Until when each thing that can be checked stood: an instant, or null as long as it stands. */
  const stood = new Map<string, string | null>();
  let version = 0;
  let cited = new Map<string, string>();
  for (const { number: revision, publishedAt: at, proposal, claim, evidence } of revisions) {
    const now = new Map((claim?.citations ?? []).map((item) => [item.id, claimCitation(claim, item)]));
    if (evidence !== null && evidence.version !== version) {
      version = evidence.version;
      events.push({ type: "version", at, version, revision, proposal });
    }
    for (const [citation, hash] of now) {
      if (cited.get(citation) !== hash) events.push({ type: "cited", at, citation, revision, proposal });
    }
    const standing = new Set([...now].map(([citation, hash]) => `${evidence?.hash}/${citation}/${hash}`));
    for (const [key, until] of stood) if (until === null && !standing.has(key)) stood.set(key, at);
    for (const key of standing) stood.set(key, null);
    for (const citation of cited.keys())
      if (!now.has(citation)) events.push({ type: "citation-removed", at, citation, revision, proposal });
    cited = now;
  }
  for (const check of checks) {
    const until = stood.get(`${check.claimHash}/${check.citation}/${check.citationHash}`);
    if (until !== undefined && (until === null || check.at < until))
      events.push({ type: "check", at: check.at, check });
  }
  return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function claimCitation(claim: Claim | null, citation: Claim["citations"][number]): string {
  return citationHash(claim?.id ?? "", citation);
}
