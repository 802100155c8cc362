import type { Actor } from "../people/actor.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { ReviewFacts } from "./facts.ts";
import { type Judging, judging, type Seen } from "./judging.ts";
import { standing } from "./standing.ts";
import type { ReviewReason } from "./verdict.ts";
import { shortestReason, written } from "./written.ts";

/** What was on screen, with the coded reason and the text (at least 10 characters) that authors will read. */
export type ObjectionInput = Seen & { readonly reason: ReviewReason; readonly text: string };

/**
 * What asking for changes and rejecting begin with. Refusals, in this order: those of `may`, `wrong-state`,
 * `patchset-moved`, `self-review`, `already-objected` (the same verdict of this person stands), `reason-missing`.
 */
export function objecting(
  facts: ReviewFacts,
  verdict: "request-changes" | "reject",
  input: ObjectionInput,
  by: Actor,
): Result<Judging, Refusal> {
  const judge = judging(facts, "review.write", input, by);
  if (!judge.ok) return judge;
  const { person, current } = judge.value;
  if (current.authors.includes(person)) return refuse({ code: "self-review" });
  const { objections } = standing(facts.reviews, current.hash);
  if (objections.some((review) => review.person === person && review.verdict === verdict))
    return refuse({ code: "already-objected" });
  if (!written(input.text, shortestReason)) return refuse({ code: "reason-missing" });
  return ok(judge.value);
}
