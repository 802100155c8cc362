import type { Actor } from "../people/actor.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { Reviewing } from "./decision.ts";
import type { ReviewFacts } from "./facts.ts";
import { judging } from "./judging.ts";
import { reviewing } from "./reviewing.ts";
import { standing } from "./standing.ts";
import { shortestReason, written } from "./written.ts";

/** The objection to dismiss, and why (at least 10 characters). */
export type DismissInput = { readonly review: string; readonly text: string };

/**
 * An editor who is neither author nor approver sets somebody's standing objection aside, with a reason.
 * Refusals, in this order: those of `may`, `wrong-state`, `self-review`, `already-approved`, `verdict-not-standing`,
 * `not-allowed` (one's own objection is withdrawn, not dismissed), `reason-missing`.
 */
export function dismiss(
  facts: ReviewFacts,
  input: DismissInput,
  by: Actor,
  at: string,
  id: string,
): Result<Reviewing, Refusal> {
  const judge = judging(facts, "objection.dismiss", null, by);
  if (!judge.ok) return judge;
  const { person, current } = judge.value;
  if (current.authors.includes(person)) return refuse({ code: "self-review" });
  const { approvals, objections } = standing(facts.reviews, current.hash);
  if (approvals.some((review) => review.person === person)) return refuse({ code: "already-approved" });
  const target = objections.find((review) => review.id === input.review);
  if (target === undefined) return refuse({ code: "verdict-not-standing" });
  if (target.person === person) return refuse({ code: "not-allowed" });
  if (!written(input.text, shortestReason)) return refuse({ code: "reason-missing" });
  const given = {
    id,
    verdict: "dismiss",
    reason: null,
    text: input.text,
    target: target.id,
    at,
  } as const;
  return ok(reviewing(facts, judge.value, given, "objection-dismissed"));
}
