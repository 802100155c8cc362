import type { Actor } from "../people/actor.ts";
import { eligible } from "../people/eligible.ts";
import { may } from "../people/may.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result } from "../result.ts";
import type { Reviewing } from "./decision.ts";
import type { ReviewFacts } from "./facts.ts";
import { type ObjectionInput, objecting } from "./objecting.ts";
import { rejectionsNeeded } from "./policy.ts";
import { reviewing } from "./reviewing.ts";
import { standing } from "./standing.ts";

/**
 * Rejects the current patchset. One editor ends the proposal, or one reviewer at low and normal risk, two at high and
 * structural; the first of two is an objection that stands. Refusals: those of `objecting`.
 */
export function reject(
  facts: ReviewFacts,
  input: ObjectionInput,
  by: Actor,
  at: string,
  id: string,
): Result<Reviewing, Refusal> {
  const judge = objecting(facts, "reject", input, by);
  if (!judge.ok) return judge;
  const { person, current } = judge.value;
  const before = standing(facts.reviews, current.hash)
    .objections.filter(({ verdict }) => verdict === "reject")
    .map((review) => review.person)
    .filter((rejecter) => rejecter !== person && eligible(facts.members, rejecter, current.authors));
  const ended =
    may(by, "proposal.end-alone").ok || new Set(before).size + 1 >= rejectionsNeeded(current.risk);
  const given = { id, verdict: "reject", reason: input.reason, text: input.text, target: null, at } as const;
  return ok(reviewing(facts, judge.value, given, "rejected", ended));
}
