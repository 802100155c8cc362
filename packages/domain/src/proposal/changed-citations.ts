import { type Check, currentChecks } from "../evidence/check.ts";
import type { Citation } from "../evidence/citation.ts";
import { citationHash, claimHash } from "../evidence/hash.ts";
import { cellOf } from "../revision/cell.ts";
import type { PatchsetBody } from "./proposal.ts";

/** A citation that a patchset adds or changes, with the hashes that a check of it binds. */
export type ChangedCitation = {
  readonly subject: string;
  readonly claim: string;
  readonly claimHash: string;
  readonly citation: Citation;
  readonly citationHash: string;
  /** Current checks on exactly these hashes, oldest first. */
  readonly checks: readonly Check[];
};

/**
 * The new and changed citations of a patchset: those that an operation sets, in the order of its content. Approval
 * needs a current check of each. A resolution alone is no change of the citation.
 */
export function changedCitations(
  { subjects, operations }: Pick<PatchsetBody, "subjects" | "operations">,
  checks: readonly Check[],
): ChangedCitation[] {
  const set = new Set<string>();
  for (const { cell, after } of operations) {
    const name = cellOf(cell);
    if (name.cell === "citation" && after !== null) set.add(name.id);
  }
  const changed: ChangedCitation[] = [];
  for (const { id: subject, content } of subjects) {
    if (content.type !== "entry") continue;
    for (const claim of content.claims) {
      const asserted = claimHash(subject, claim);
      for (const citation of claim.citations) {
        if (!set.has(citation.id)) continue;
        const hash = citationHash(claim.id, citation);
        changed.push({
          subject,
          claim: claim.id,
          claimHash: asserted,
          citation,
          citationHash: hash,
          checks: currentChecks(
            checks.filter((check) => check.citation === citation.id),
            asserted,
            hash,
          ),
        });
      }
    }
  }
  return changed;
}
