import { describe, expect, test } from "vitest";
import type { Actor } from "../people/actor.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { PublishFacts } from "./facts.ts";
import type { Review } from "./proposal.ts";
import {
  allowed,
  codeOf,
  draftProposal,
  editor,
  minute,
  publishFacts,
  reviewer,
  reviewer2,
  reviewOf,
} from "./proposal-samples.ts";
import { withdrawReview } from "./withdraw-review.ts";

const at = minute(30);
const id = testId("c", 300);
const first = testId("c", 101);
const facts = publishFacts();
const given = (...reviews: Review[]): PublishFacts => ({ ...facts, reviews });
const review = (n: number, by: typeof reviewer, verdict: Review["verdict"], more: Partial<Review> = {}) =>
  reviewOf(facts, n, by, verdict, more);

describe("withdrawing a verdict", () => {
  const run = (known: PublishFacts, by: Actor = reviewer, target = first) =>
    withdrawReview(known, { review: target }, by, at, id);
  const changesRequested = (...reviews: Review[]): PublishFacts => ({
    ...given(...reviews),
    proposal: { ...facts.proposal, state: "changes-requested" },
  });

  test("is one more review row, and the state follows from what still stands", () => {
    const decision = allowed(run(changesRequested(review(1, reviewer, "request-changes"))));
    expect(decision.review).toMatchObject({ verdict: "withdraw", target: first, reason: null, text: "" });
    expect(decision.proposal).toMatchObject({ from: "changes-requested", to: "submitted" });
    expect(decision.event.act).toBe("review-withdrawn");
  });
  test("of the last objection leaves a proposal with its quorum approved, not published", () => {
    const reviews = [
      review(1, reviewer, "request-changes"),
      review(2, reviewer2, "approve"),
      review(3, editor, "approve"),
    ];
    expect(allowed(run(changesRequested(...reviews))).proposal.to).toBe("approved");
  });
  test("of an approval takes it off the count", () => {
    const decision = allowed(run(given(review(1, reviewer, "approve"), review(2, editor, "approve"))));
    expect(decision).toMatchObject({ approvals: 1, needed: 2, proposal: { to: "submitted" } });
  });
  test("is refused for what does not stand, or is somebody else's", () => {
    const request = review(1, reviewer, "request-changes");
    expect(codeOf(run(given()))).toBe("verdict-not-standing");
    expect(codeOf(run(given(request, review(2, reviewer, "withdraw", { target: first }))))).toBe(
      "verdict-not-standing",
    );
    expect(codeOf(run(given(review(1, reviewer, "request-changes", { hash: "x" }))))).toBe(
      "verdict-not-standing",
    );
    expect(codeOf(run(given(request), editor))).toBe("not-allowed");
    expect(codeOf(run({ ...given(request), proposal: draftProposal }))).toBe("wrong-state");
  });
});
