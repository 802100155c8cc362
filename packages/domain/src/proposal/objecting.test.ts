import { describe, expect, test } from "vitest";
import type { Actor } from "../people/actor.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { PublishFacts } from "./facts.ts";
import type { Review } from "./proposal.ts";
import {
  admin,
  allowed,
  author,
  codeOf,
  draftProposal,
  minute,
  patchsetOf,
  publishFacts,
  reviewer,
  reviewer2,
  reviewOf,
  stranger,
} from "./proposal-samples.ts";
import { reject } from "./reject.ts";
import { requestChanges } from "./request-changes.ts";

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
const given = (...reviews: Review[]): PublishFacts => ({ ...facts, reviews });
const review = (n: number, by: typeof reviewer, verdict: Review["verdict"], more: Partial<Review> = {}) =>
  reviewOf(facts, n, by, verdict, more);
const editorAuthor = { ...author, role: "editor" } as const;

describe.each([
  ["asking for changes", requestChanges],
  ["rejecting", reject],
] as const)("%s", (_, rule) => {
  const run = (by: Actor, more: object = {}, known = facts) =>
    codeOf(rule(known, { ...input, ...more }, by, at, id));

  test("is for reviewers and editors", () => {
    expect(run({ type: "anonymous" })).toBe("not-signed-in");
    expect(run(stranger)).toBe("not-allowed");
    expect(run(admin)).toBe("not-allowed");
    expect(run({ ...reviewer, blocked: true })).toBe("blocked");
    expect(run(reviewer)).toBeNull();
  });
  test("is not for authors, whatever their role", () => {
    expect(run(editorAuthor)).toBe("self-review");
  });
  test("names what was on screen", () => {
    expect(run(reviewer, { hash: "other" })).toBe("patchset-moved");
  });
  test("needs the proposal to be under review", () => {
    expect(run(reviewer, {}, { ...facts, proposal: draftProposal })).toBe("wrong-state");
  });
  test("needs a text that says something", () => {
    expect(run(reviewer, { text: "   no.       " })).toBe("reason-missing");
  });
  test("happens once while it stands", () => {
    const verdict = rule === reject ? "reject" : "request-changes";
    expect(run(reviewer, {}, given(review(1, reviewer, verdict)))).toBe("already-objected");
    const withdrawn = review(2, reviewer, "withdraw", { target: first });
    expect(run(reviewer, {}, given(review(1, reviewer, verdict), withdrawn))).toBeNull();
    expect(run(reviewer2, {}, given(review(1, reviewer, verdict)))).toBeNull();
  });
});

test("a request for changes stands, with its reason, and takes back one's approval", () => {
  const decision = allowed(requestChanges(given(review(1, reviewer, "approve")), input, reviewer, at, id));
  expect(decision).toMatchObject({
    proposal: { from: "submitted", to: "changes-requested" },
    approvals: 0,
    review: { id, verdict: "request-changes", reason: input.reason, text: input.text, hash: input.hash },
    event: { act: "changes-requested", by: reviewer.id, detail: { reason: input.reason } },
  });
});

test("an objection ends with the effective difference it was made to", () => {
  const request = review(1, reviewer, "request-changes");
  const changed = { ...patchsetOf(), number: 2, hash: "another" };
  const decision = allowed(
    requestChanges(
      { ...given(request), current: changed },
      { ...input, patchset: 2, hash: "another" },
      reviewer,
      at,
      id,
    ),
  );
  expect(decision.review.patchset).toBe(2);
});
