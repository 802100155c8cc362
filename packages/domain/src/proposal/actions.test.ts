import { describe, expect, test } from "vitest";
import type { Actor } from "../people/actor.ts";
import { type ActionFacts, actionsFor } from "./actions.ts";
import type { PublishFacts } from "./facts.ts";
import {
  allRead,
  author,
  draftProposal,
  editor,
  minute,
  publishFacts,
  reviewer,
  reviewer2,
  reviewOf,
  stranger,
  submitFacts,
} from "./proposal-samples.ts";
import type { ProposalState } from "./states.ts";

const at = minute(70);
const factsOf = (state: ProposalState, more: Partial<PublishFacts> = {}): ActionFacts => {
  const proposal = { ...draftProposal, state, patchset: state === "draft" ? null : 1 };
  const known = publishFacts({ proposal, ...(state === "draft" ? { current: null } : {}), ...more });
  const submit = submitFacts({ proposal, current: known.current });
  const { stored, bases } = submit;
  return { ...known, submit, carryOver: { proposal, stored, bases, heads: new Map() }, read: allRead };
};
const open = (facts: ActionFacts, by: Actor) =>
  Object.entries(actionsFor(facts, by, at))
    .filter(([, refusal]) => refusal === null)
    .map(([action]) => action);
const base = publishFacts();
const approvals = [reviewOf(base, 1, reviewer, "approve"), reviewOf(base, 2, reviewer2, "approve")];

describe("what the page of a proposal offers", () => {
  test.each([
    ["the author of a draft", factsOf("draft"), author, ["save", "submit", "withdraw"]],
    ["the author while it is submitted", factsOf("submitted"), author, ["save", "withdraw"]],
    [
      "the author once it is approved",
      factsOf("approved", { reviews: approvals }),
      author,
      ["save", "withdraw", "publish"],
    ],
    ["the author once it was rejected", factsOf("rejected"), author, ["copy"]],
    ["the author once it is published", factsOf("published"), author, []],
    ["a reviewer", factsOf("submitted"), reviewer, ["approve", "requestChanges", "reject"]],
    [
      "a reviewer who approved",
      factsOf("submitted", { reviews: approvals.slice(0, 1) }),
      reviewer,
      ["requestChanges", "reject"],
    ],
    [
      "an editor once it is approved",
      factsOf("approved", { reviews: approvals }),
      editor,
      ["publish", "approve", "requestChanges", "reject"],
    ],
    ["another contributor", factsOf("approved", { reviews: approvals }), stranger, []],
    ["a visitor", factsOf("approved"), { type: "anonymous" } as const, []],
  ])("%s", (_, facts, by, actions) => {
    expect(open(facts, by)).toEqual(actions);
  });

  test("what it does not offer, it says why, in the words of the rule", () => {
    const facts = factsOf("submitted", { checks: [] });
    expect(actionsFor(facts, { ...author, role: "editor" }, at)).toMatchObject({
      submit: { code: "no-operations" },
      approve: { code: "self-approval" },
      requestChanges: { code: "self-review" },
      publish: { code: "quorum-not-reached" },
      carryOver: { code: "nothing-to-carry" },
      copy: { code: "wrong-state" },
    });
    expect(actionsFor(facts, reviewer, at)).toMatchObject({
      save: { code: "not-author" },
      approve: { code: "evidence-unchecked" },
    });
    expect(actionsFor(factsOf("draft"), reviewer, at).approve).toEqual({
      code: "wrong-state",
      state: "draft",
    });
  });
});
