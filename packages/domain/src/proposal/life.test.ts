import fc from "fast-check";
import { expect, test } from "vitest";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { approve } from "./approve.ts";
import { dismiss } from "./dismiss.ts";
import type { PublishFacts } from "./facts.ts";
import {
  allRead,
  everyone,
  membersOf,
  mintIds,
  minute,
  patchsetOf,
  publishFacts,
  samplePerson,
} from "./proposal-samples.ts";
import { publish } from "./publish.ts";
import { reject } from "./reject.ts";
import { requestChanges } from "./request-changes.ts";
import { type Risk, risks } from "./risk.ts";
import { withdrawReview } from "./withdraw-review.ts";

const people = [...everyone, samplePerson(7, "editor"), samplePerson(8, "reviewer")];
const verbs = ["approve", "request-changes", "reject", "withdraw", "dismiss"] as const;
const step = fc.record({
  verb: fc.constantFrom("approve", "approve", ...verbs),
  who: fc.integer({ min: 0, max: people.length - 1 }),
  target: fc.nat({ max: 12 }),
});
const patchset = patchsetOf();
const text = "It does not say so.";

/** Plays verdicts one after the other, as the procedures would, until the proposal ends. */
function play(
  steps: { verb: (typeof verbs)[number]; who: number; target: number }[],
  risk: Risk,
): PublishFacts {
  const current = { ...patchset, risk };
  let facts = publishFacts({ current, members: membersOf(people) });
  for (const [n, { verb, who, target }] of steps.entries()) {
    const by = people[who];
    if (by === undefined || facts.proposal.state === "rejected") break;
    const id = testId("c", 400 + n);
    const at = minute(100 + n);
    const seen = { patchset: 1, hash: current.hash };
    const review = facts.reviews[target]?.id ?? testId("c", 999);
    const answer = {
      approve: () => approve(facts, { ...seen, read: allRead, acknowledged: [] }, by, at, id),
      "request-changes": () => requestChanges(facts, { ...seen, reason: "other", text }, by, at, id),
      reject: () => reject(facts, { ...seen, reason: "spam", text }, by, at, id),
      withdraw: () => withdrawReview(facts, { review }, by, at, id),
      dismiss: () => dismiss(facts, { review, text }, by, at, id),
    }[verb]();
    if (!answer.ok) continue;
    const { review: row, proposal } = answer.value;
    facts = {
      ...facts,
      reviews: [...facts.reviews, row],
      proposal: { ...facts.proposal, state: proposal.to },
    };
  }
  return facts;
}

const someRisk = fc.constantFrom(...risks.filter((risk) => risk !== "import"));

test("whatever reviewers do, only what others approved and nobody objects to is published", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), someRisk, (steps, risk) => {
      const facts = play(steps, risk);
      const answers = people.map((by) => publish(facts, by, minute(200), mintIds()));
      if (!answers.some(({ ok }) => ok)) return;
      const answered = new Set(facts.reviews.map(({ target }) => target));
      const standing = facts.reviews.filter(({ id }) => !answered.has(id));
      const approvers = new Set(standing.filter((it) => it.verdict === "approve").map((it) => it.person));
      expect(approvers.size).toBeGreaterThanOrEqual(risk === "low" || risk === "normal" ? 1 : 2);
      for (const author of patchset.authors) expect(approvers.has(author)).toBe(false);
      expect(standing.filter((it) => it.verdict === "reject" || it.verdict === "request-changes")).toEqual(
        [],
      );
      expect(facts.proposal.state).toBe("approved");
    }),
    { numRuns: 300 },
  );
});

test("whatever reviewers do, it is approved exactly when somebody could publish it", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), someRisk, (steps, risk) => {
      const facts = play(steps, risk);
      const could = people.some((by) => publish(facts, by, minute(200), mintIds()).ok);
      expect(facts.proposal.state === "approved").toBe(could);
    }),
    { numRuns: 300 },
  );
});
