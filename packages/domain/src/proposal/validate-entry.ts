import type { EntryContent } from "../entry/content.ts";
import { kindOf } from "../kinds/all.ts";
import type { SubjectContent } from "./draft.ts";
import type { CellProblem } from "./problem.ts";
import { type ClaimFacts, claimProblems } from "./validate-claim.ts";
import { proseProblems } from "./validate-prose.ts";
import { rivalProblems } from "./validate-rivals.ts";

/** What is wrong with an entry, by cell; `base`: its published content when there is one. */
export function entryProblems(
  content: EntryContent,
  base: SubjectContent | null,
  facts: ClaimFacts,
): CellProblem[] {
  const problems = proseProblems(content);
  if (base !== null && (base.type !== "entry" || base.kind !== content.kind))
    problems.push({ path: "entry", code: "kind-changed" });
  const kind = kindOf(content.kind);
  if (kind === null) return [...problems, { path: "entry", code: "kind-unknown" }];

  const before = new Map(base?.type === "entry" ? base.claims.map((it) => [it.id, it.predicate]) : []);
  for (const { id, required } of kind.predicates) {
    const stands = content.claims.some((it) => it.predicate === id && it.rank.rank !== "deprecated");
    if (required && !stands) problems.push({ path: `predicate:${id}`, code: "predicate-required" });
  }
  for (const claim of content.claims) {
    const predicate = kind.predicates.find(({ id }) => id === claim.predicate);
    const earlier = before.get(claim.id);
    if (earlier !== undefined && earlier !== claim.predicate)
      problems.push({ path: `claim:${claim.id}`, code: "predicate-changed" });
    if (predicate === undefined) problems.push({ path: `claim:${claim.id}`, code: "predicate-unknown" });
    else problems.push(...claimProblems(claim, predicate, facts));
  }
  for (const { claim, code } of rivalProblems(content.kind, content.claims))
    problems.push({ path: code === "two-preferred" ? `claim:${claim}/rank` : `claim:${claim}`, code });
  return problems;
}
