import type { Claim } from "@convenio/domain/entry/content";
import type { Check } from "@convenio/domain/evidence/check";
import { citationHash } from "@convenio/domain/evidence/hash";
import type { FrozenEvidence } from "@convenio/domain/proposal/decision";
import type { ClaimView } from "@convenio/domain/reading/claim-view";

/** What a revision froze, by claim id: the body that its `evidence_sha` covers. */
export type Frozen = Readonly<Record<string, FrozenEvidence>>;

/** A claim as it was published: its content with the version, state and checks of that moment, whatever came after. */
export function frozenClaim(claim: Claim, evidence: FrozenEvidence, checks: readonly Check[]): ClaimView {
  const rested = new Set(evidence.checks);
  const its = checks.filter(({ id }) => rested.has(id));
  return {
    ...claim,
    hash: evidence.hash,
    version: evidence.version,
    state: evidence.state,
    overdueOn: evidence.overdueOn,
    citations: claim.citations.map((citation) => ({
      ...citation,
      hash: citationHash(claim.id, citation),
      checks: its.filter((check) => check.citation === citation.id),
    })),
  };
}
