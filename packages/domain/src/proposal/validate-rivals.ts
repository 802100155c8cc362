import type { Claim } from "../entry/content.ts";
import { compete } from "../evidence/rivals.ts";
import { predicateOf } from "../kinds/all.ts";
import { canonical } from "../revision/canonical.ts";
import type { ProblemCode } from "./problem.ts";

/**
 * What is wrong between the claims of one entry: the same assertion twice, or two preferred values where only one
 * can be true (single-valued predicate, same period, same qualifiers save those that only explain).
 */
export function rivalProblems(
  kind: string,
  claims: readonly Claim[],
): { claim: string; code: ProblemCode }[] {
  const problems: { claim: string; code: ProblemCode }[] = [];
  const said = new Set<string>();
  const preferred: Claim[] = [];
  for (const claim of claims) {
    const { id, predicate, value, period, qualifiers, rank } = claim;
    const assertion = canonical({ predicate, value, period, qualifiers });
    if (value !== null && said.has(assertion)) problems.push({ claim: id, code: "duplicate-claim" });
    said.add(assertion);
    const rule = predicateOf(kind, predicate);
    if (rule === null || rule.many || rank.rank !== "preferred") continue;
    if (preferred.some((other) => compete(claim, other, rule)))
      problems.push({ claim: id, code: "two-preferred" });
    preferred.push(claim);
  }
  return problems;
}
