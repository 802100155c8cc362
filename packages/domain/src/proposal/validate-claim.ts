import type { Claim } from "../entry/content.ts";
import type { SourceKind } from "../evidence/source.ts";
import type { Predicate } from "../kinds/kind.ts";
import { readEdtf } from "../time/edtf.ts";
import type { CellProblem, ProblemCode } from "./problem.ts";
import { citationProblems } from "./validate-citation.ts";
import { qualifierProblems } from "./validate-qualifiers.ts";
import { searchProblems } from "./validate-searches.ts";
import { type Targets, valueProblem } from "./validate-value.ts";
import { shortestReason, written } from "./written.ts";

/** What a claim is judged by: the entries it may point to, the kinds of the sources it may cite, the day (ISO). */
export type ClaimFacts = {
  readonly targets: Targets;
  readonly sourceKinds: ReadonlyMap<string, SourceKind>;
  readonly today: string;
};

/**
 * What is wrong with one claim of a predicate, by cell. Every claim needs a citation, or the reason why it has none;
 * one that says that nothing was found needs a logged search instead.
 */
export function claimProblems(
  claim: Claim,
  predicate: Predicate,
  { targets, sourceKinds, today }: ClaimFacts,
): CellProblem[] {
  const name = `claim:${claim.id}`;
  const problems: CellProblem[] = [];
  const value = valueProblem(claim.value, predicate.value, targets);
  if (value !== null) problems.push({ path: `${name}/value`, code: value });
  const period = periodProblem(claim.period, predicate);
  if (period !== null) problems.push({ path: `${name}/period`, code: period });
  for (const { qualifier, code } of qualifierProblems(claim, predicate, targets))
    problems.push({ path: `${name}/qualifiers/${qualifier}`, code });
  if (claim.rank.rank !== "normal" && !written(claim.rank.reason))
    problems.push({ path: `${name}/rank`, code: "rank-reason-missing" });
  problems.push(...searchProblems(claim.searches, `${name}/searches`, today));
  const cited = claim.citations.length > 0;
  if (predicate.absence && claim.searches.length === 0)
    problems.push({ path: `${name}/searches`, code: "search-missing" });
  if (!predicate.absence && !cited && !written(claim.unsourced, shortestReason))
    problems.push({ path: `${name}/unsourced`, code: "unsourced-reason-missing" });
  for (const citation of claim.citations) {
    const kind = citation.source === null ? null : (sourceKinds.get(citation.source) ?? null);
    for (const { part, code } of citationProblems(citation, kind))
      problems.push({ path: `citation:${citation.id}/${part}`, code });
  }
  return problems;
}

function periodProblem(period: string | null, predicate: Predicate): ProblemCode | null {
  if (period === null) return null;
  if (!predicate.period) return "period-not-allowed";
  return readEdtf(period).ok ? null : "period-not-edtf";
}
