import { type Check, currentChecks } from "../evidence/check.ts";
import type { Citation } from "../evidence/citation.ts";
import { citationHash, claimHash } from "../evidence/hash.ts";
import { cellOf } from "../revision/cell.ts";
import type { PatchsetBody } from "./proposal.ts";

/** A citation whose check a patchset makes necessary, with the hashes that a check of it binds. */
export type ChangedCitation = {
  readonly subject: string;
  readonly claim: string;
  readonly claimHash: string;
  readonly citation: Citation;
  readonly citationHash: string;
  /** Current checks on exactly these hashes, oldest first. */
  readonly checks: readonly Check[];
};

/** Cells of a claim that its hash covers: changing one stales every check of its citations. */
const asserting: readonly string[] = ["value", "period", "qualifiers"];

/**
 * The citations of a patchset that need a current check before approval, in the order of its content: those that an
 * operation sets, and those of a claim whose assertion an operation changes, for they are now said to support something
 * else. A resolution alone, a rank, a translation change neither.
 */
export function changedCitations(
  { subjects, operations }: Pick<PatchsetBody, "subjects" | "operations">,
  checks: readonly Check[],
): ChangedCitation[] {
  const set = new Set<string>();
  const reworded = new Set<string>();
  for (const { cell, after } of operations) {
    const name = cellOf(cell);
    if (name.cell === "citation" && after !== null) set.add(name.id);
    if (name.cell === "claim-part" && asserting.includes(name.part)) reworded.add(name.id);
  }
  const changed: ChangedCitation[] = [];
  for (const { id: subject, content } of subjects) {
    if (content.type !== "entry") continue;
    for (const claim of content.claims) {
      const asserted = claimHash(subject, claim);
      for (const citation of claim.citations) {
        if (!set.has(citation.id) && !reworded.has(claim.id)) continue;
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
