import type { Act, Reviewing } from "./decision.ts";
import type { ReviewFacts } from "./facts.ts";
import type { Judging } from "./judging.ts";
import type { Review } from "./proposal.ts";
import { tally } from "./standing.ts";

/** What a verdict adds to who judges what. */
export type GivenVerdict = Pick<Review, "id" | "verdict" | "reason" | "text" | "target" | "at">;

/**
 * The decision that a verdict makes once it is allowed: its row, and the state that all standing verdicts then give.
 * `ended`: the verdict ends the proposal.
 */
export function reviewing(
  facts: ReviewFacts,
  { person, current }: Judging,
  given: GivenVerdict,
  act: Act,
  ended = false,
): Reviewing {
  const { proposal, members, policy } = facts;
  const review: Review = {
    ...given,
    proposal: proposal.id,
    patchset: current.number,
    hash: current.hash,
    person,
    policyVersion: current.policyVersion,
  };
  const { state, approvals, needed } = tally(current, [...facts.reviews, review], members, policy);
  const [first] = current.subjects;
  return {
    proposal: { id: proposal.id, from: proposal.state, to: ended ? "rejected" : state },
    review,
    approvals,
    needed,
    event: {
      act,
      proposal: proposal.id,
      subject: first === undefined ? null : { type: first.type, id: first.id },
      by: person,
      at: given.at,
      detail: {
        review: review.id,
        patchset: review.patchset,
        hash: review.hash,
        reason: review.reason,
        target: review.target,
        policy: review.policyVersion,
        approvals,
        needed,
      },
    },
  };
}
