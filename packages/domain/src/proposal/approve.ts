import type { Actor } from "../people/actor.ts";
import { eligible } from "../people/eligible.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import { changedCitations } from "./changed-citations.ts";
import { changedWarnings } from "./changed-warnings.ts";
import type { Reviewing } from "./decision.ts";
import type { ReviewFacts } from "./facts.ts";
import { judging, type Seen } from "./judging.ts";
import { reviewing } from "./reviewing.ts";
import { standing } from "./standing.ts";

/** What was on screen, and what the approver confirms having read: ids of checks, keys of warnings. */
export type ApproveInput = Seen & {
  readonly read: readonly string[];
  readonly acknowledged: readonly string[];
};

/**
 * Approves the current patchset. Whether it is then published is for `publish`.
 * Refusals, in this order: those of `may`, `wrong-state`, `patchset-moved`, `self-approval`, `already-approved`,
 * `objection-stands` (the approver's own), `evidence-unchecked`, `evidence-fails`, `evidence-unread`,
 * `warnings-unread`.
 */
export function approve(
  facts: ReviewFacts,
  input: ApproveInput,
  by: Actor,
  at: string,
  id: string,
): Result<Reviewing, Refusal> {
  const judge = judging(facts, "review.write", input, by);
  if (!judge.ok) return judge;
  const { person, current } = judge.value;
  if (current.authors.includes(person)) return refuse({ code: "self-approval" });
  const { approvals, objections } = standing(facts.reviews, current.hash);
  if (approvals.some((review) => review.person === person)) return refuse({ code: "already-approved" });
  if (objections.some((review) => review.person === person))
    return refuse({ code: "objection-stands", by: [person] });
  const evidence = evidenceRefusal(facts, judge.value.current.authors, input.read);
  if (evidence !== null) return refuse(evidence);
  const unread = changedWarnings(current).filter(({ key }) => !input.acknowledged.includes(key));
  if (unread.length > 0) return refuse({ code: "warnings-unread", warnings: unread.map(({ key }) => key) });
  const given = { id, verdict: "approve", reason: null, text: "", target: null, at } as const;
  return ok(reviewing(facts, judge.value, given, "approved"));
}

/**
 * What the evidence of the current patchset lacks for approval, or null. Each new or changed citation needs a current
 * check by an eligible person; *not found* or *contradicts* on a supporting one blocks; all of them must have been read.
 */
function evidenceRefusal(
  { current, checks, members }: ReviewFacts,
  authors: readonly string[],
  read: readonly string[],
): Refusal | null {
  if (current === null) return null;
  const seen = new Set(read);
  const changed = changedCitations(current, checks).map(({ citation, checks: found }) => ({
    id: citation.id,
    supports: citation.stance === "supports" || citation.stance === "partly",
    checks: found.filter((check) => eligible(members, check.by, authors)),
  }));
  const unchecked = changed.filter((it) => it.checks.length === 0);
  if (unchecked.length > 0) return { code: "evidence-unchecked", citations: unchecked.map(({ id }) => id) };
  const fails = changed.filter(
    (it) => it.supports && it.checks.some(({ result }) => result === "not-found" || result === "contradicts"),
  );
  if (fails.length > 0) return { code: "evidence-fails", citations: fails.map(({ id }) => id) };
  const unread = changed.filter((it) => it.checks.some((check) => !seen.has(check.id)));
  return unread.length > 0 ? { code: "evidence-unread", citations: unread.map(({ id }) => id) } : null;
}
