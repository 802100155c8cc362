import type { Actor } from "../people/actor.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { Reviewing } from "./decision.ts";
import type { ReviewFacts } from "./facts.ts";
import { judging } from "./judging.ts";
import { reviewing } from "./reviewing.ts";
import { standing } from "./standing.ts";

/**
 * Takes back one's own standing verdict, of either sort, by a further review row. When the last objection goes and the
 * quorum is there, the proposal is approved; somebody then publishes it.
 * Refusals: those of `may`, `wrong-state`, `verdict-not-standing`, `not-allowed` (another's verdict).
 */
export function withdrawReview(
  facts: ReviewFacts,
  input: { readonly review: string },
  by: Actor,
  at: string,
  id: string,
): Result<Reviewing, Refusal> {
  const judge = judging(facts, "review.write", null, by);
  if (!judge.ok) return judge;
  const { approvals, objections } = standing(facts.reviews, judge.value.current.hash);
  const target = [...approvals, ...objections].find((review) => review.id === input.review);
  if (target === undefined) return refuse({ code: "verdict-not-standing" });
  if (target.person !== judge.value.person) return refuse({ code: "not-allowed" });
  const given = { id, verdict: "withdraw", reason: null, text: "", target: target.id, at } as const;
  return ok(reviewing(facts, judge.value, given, "review-withdrawn"));
}
