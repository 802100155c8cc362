import { describe, expect, test } from "vitest";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { Review } from "./proposal.ts";
import {
  allowed,
  editor,
  minute,
  patchsetOf,
  publishFacts,
  reviewer,
  reviewer2,
  reviewOf,
  stranger,
} from "./proposal-samples.ts";
import { reject } from "./reject.ts";
import type { Risk } from "./risk.ts";

const at = minute(30);
const id = testId("c", 300);
const first = testId("c", 101);
const facts = publishFacts();
const input = {
  patchset: 1,
  hash: facts.current?.hash ?? "",
  reason: "source-does-not-say",
  text: "The page does not name Peru.",
} as const;
const review = (n: number, by: typeof reviewer, verdict: Review["verdict"], more: Partial<Review> = {}) =>
  reviewOf(facts, n, by, verdict, more);

describe("who ends a proposal by rejecting it", () => {
  const cases: [string, Risk, typeof reviewer, Review[], boolean][] = [
    ["one reviewer at low risk", "low", reviewer, [], true],
    ["one reviewer at normal risk", "normal", reviewer, [], true],
    ["not one reviewer at high risk", "high", reviewer, [], false],
    ["not one reviewer at structural risk", "structural", reviewer, [], false],
    ["a second reviewer at high risk", "high", reviewer, [review(1, reviewer2, "reject")], true],
    ["a second reviewer at structural risk", "structural", reviewer, [review(1, reviewer2, "reject")], true],
    ["one editor at high risk", "high", editor, [], true],
    [
      "not after a request for changes alone",
      "high",
      reviewer,
      [review(1, reviewer2, "request-changes")],
      false,
    ],
    [
      "not after a reject that was withdrawn",
      "high",
      reviewer,
      [review(1, reviewer2, "reject"), review(2, reviewer2, "withdraw", { target: first })],
      false,
    ],
    [
      "not after a reject that was dismissed",
      "high",
      reviewer,
      [review(1, reviewer2, "reject"), review(2, editor, "dismiss", { target: first })],
      false,
    ],
    [
      "not after a reject of another difference",
      "high",
      reviewer,
      [review(1, reviewer2, "reject", { hash: "x" })],
      false,
    ],
    [
      "not after that of somebody who may not review any more",
      "high",
      reviewer,
      [review(1, stranger, "reject")],
      false,
    ],
  ];
  test.each(cases)("%s", (_, risk, by, reviews, ends) => {
    const current = { ...patchsetOf(), risk };
    const decision = allowed(reject({ ...facts, current, reviews }, input, by, at, id));
    expect(decision.proposal.to).toBe(ends ? "rejected" : "changes-requested");
    expect(decision.event.act).toBe("rejected");
    expect(decision.review.verdict).toBe("reject");
  });
});
