import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { fullPolicy } from "./policy.ts";
import type { Review } from "./proposal.ts";
import {
  editor,
  everyone,
  membersOf,
  patchsetOf,
  publishFacts,
  reviewer,
  reviewer2,
  reviewOf,
  stranger,
} from "./proposal-samples.ts";
import { countedApprovals, standing, tally } from "./standing.ts";

const facts = publishFacts();
const { current } = facts;
const patchset = patchsetOf();
const give = (n: number, verdict: Review["verdict"], more: Partial<Review> = {}, by = reviewer) =>
  reviewOf(facts, n, by, verdict, more);
const first = testId("c", 101);
const approval = give(1, "approve");
const request = give(1, "request-changes");

const cases: [string, Review[], number, number][] = [
  ["nothing at first", [], 0, 0],
  ["an approval", [approval], 1, 0],
  ["not an approval that was withdrawn", [approval, give(2, "withdraw", { target: first })], 0, 0],
  ["not an approval of another effective difference", [give(1, "approve", { hash: "x" })], 0, 0],
  ["an approval of the same difference in an older patchset", [give(1, "approve", { patchset: 0 })], 1, 0],
  ["a request for changes", [request], 0, 1],
  ["not a request that was withdrawn", [request, give(2, "withdraw", { target: first })], 0, 0],
  ["not a request that an editor dismissed", [request, give(2, "dismiss", { target: first }, editor)], 0, 0],
  ["not a request on another effective difference", [give(1, "request-changes", { hash: "x" })], 0, 0],
  ["a first reject", [give(1, "reject")], 0, 1],
  ["an approval beside somebody else's objection", [approval, give(2, "reject", {}, reviewer2)], 1, 1],
  ["of one person the objection that follows the approval", [approval, give(2, "request-changes")], 0, 1],
  [
    "no approval that an objection followed, even when that is withdrawn",
    [approval, give(2, "request-changes"), give(3, "withdraw", { target: testId("c", 102) })],
    0,
    0,
  ],
  [
    "the approval that follows a withdrawn request",
    [request, give(2, "withdraw", { target: first }), give(3, "approve")],
    1,
    0,
  ],
];

describe("what stands on a patchset", () => {
  test.each(cases)("%s", (_, reviews, approvals, objections) => {
    const stands = standing(reviews, patchset.hash);
    expect([stands.approvals.length, stands.objections.length]).toEqual([approvals, objections]);
  });

  test("is the same in whatever order the rows come", () => {
    const reviews = [approval, give(2, "request-changes", {}, reviewer2), give(3, "approve", {}, editor)];
    fc.assert(
      fc.property(fc.shuffledSubarray(reviews, { minLength: 3 }), (shuffled) => {
        expect(standing(shuffled, patchset.hash)).toEqual(standing(reviews, patchset.hash));
      }),
    );
  });
});

describe("the approvals that count", () => {
  const approvals = [approval, give(2, "approve", {}, reviewer2)];
  const count = (members: typeof everyone, authors: string[] = [], reviews = approvals) =>
    countedApprovals(standing(reviews, patchset.hash), membersOf(members), authors).length;

  test("are those of people who are eligible now", () => {
    expect(count(everyone)).toBe(2);
    expect(count([reviewer, { ...reviewer2, blocked: true }])).toBe(1);
    expect(count([reviewer, { ...reviewer2, role: "contributor" }])).toBe(1);
    expect(count([reviewer])).toBe(1);
    expect(count(everyone, [reviewer.id])).toBe(1);
  });
  test("are one for each person", () => {
    expect(count(everyone, [], [approval, give(2, "approve")])).toBe(1);
  });
});

describe("the state that verdicts give", () => {
  const state = (...reviews: Review[]) =>
    current === null ? null : tally(current, reviews, membersOf(everyone), fullPolicy).state;
  const second = give(2, "approve", {}, editor);

  test("is submitted until the quorum is reached", () => {
    expect(state()).toBe("submitted");
    expect(state(approval)).toBe("submitted");
    expect(state(approval, give(2, "approve", {}, stranger))).toBe("submitted");
    expect(state(approval, second)).toBe("approved");
  });
  test("is changes requested while an objection stands, whatever the approvals", () => {
    expect(state(approval, second, give(3, "request-changes", {}, reviewer2))).toBe("changes-requested");
  });
});
