import { describe, expect, test } from "vitest";
import type { Actor } from "../people/actor.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { dismiss } from "./dismiss.ts";
import type { PublishFacts } from "./facts.ts";
import type { Review } from "./proposal.ts";
import {
  allowed,
  author,
  codeOf,
  editor,
  everyone,
  membersOf,
  minute,
  publishFacts,
  reviewer,
  reviewer2,
  reviewOf,
  samplePerson,
} from "./proposal-samples.ts";

const at = minute(30);
const id = testId("c", 300);
const first = testId("c", 101);
const facts = publishFacts();
const given = (...reviews: Review[]): PublishFacts => ({ ...facts, reviews });
const review = (n: number, by: typeof reviewer, verdict: Review["verdict"], more: Partial<Review> = {}) =>
  reviewOf(facts, n, by, verdict, more);
const editor2 = samplePerson(7, "editor");
const editorAuthor = { ...author, role: "editor" } as const;

describe("dismissing an objection", () => {
  const text = "The page names Peru in its second table.";
  const run = (known: PublishFacts, by: Actor = editor, more: object = {}) =>
    dismiss(
      { ...known, members: membersOf([...everyone, editor2]) },
      { review: first, text, ...more },
      by,
      at,
      id,
    );
  const request = review(1, reviewer, "request-changes");

  test("by an editor ends it, with the reason", () => {
    const decision = allowed(
      run(given(request, review(2, reviewer2, "approve"), review(3, editor2, "approve"))),
    );
    expect(decision.review).toMatchObject({ verdict: "dismiss", target: first, text, person: editor.id });
    expect(decision.proposal.to).toBe("approved");
    expect(decision.event.act).toBe("objection-dismissed");
  });
  test.each([
    ["a reviewer", given(request), reviewer2, "not-allowed"],
    ["an author", given(request), editorAuthor, "self-review"],
    ["an approver", given(request, review(2, editor, "approve")), editor, "already-approved"],
    ["the objector", given(review(1, editor, "request-changes")), editor, "not-allowed"],
  ] as const)("is not for %s", (_, known, by, code) => {
    expect(codeOf(run(known, by))).toBe(code);
  });
  test("is refused for an approval, for what is gone, and without a reason", () => {
    expect(codeOf(run(given(review(1, reviewer, "approve"))))).toBe("verdict-not-standing");
    expect(codeOf(run(given()))).toBe("verdict-not-standing");
    expect(codeOf(run(given(request), editor, { text: "no" }))).toBe("reason-missing");
    expect(codeOf(run({ ...given(request), proposal: { ...facts.proposal, state: "rejected" } }))).toBe(
      "wrong-state",
    );
  });
});
