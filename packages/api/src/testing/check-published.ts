import type { CheckResult } from "@convenio/domain/evidence/check";
import type { Stage } from "./stage.ts";

/** Records the same answer for every citation of a published claim; how many there were. */
export async function checkedAt(
  stage: Stage,
  checker: string,
  id: string,
  result: CheckResult,
): Promise<number> {
  const { claim } = await stage.as("anonymous").claims.page({ id });
  const citations = claim.citations.map((citation) => ({
    ...{ claim: id, claimHash: claim.hash, citation: citation.id, citationHash: citation.hash },
    result,
  }));
  if (citations.length > 0) await stage.as(checker).checks.record({ citations });
  return citations.length;
}
