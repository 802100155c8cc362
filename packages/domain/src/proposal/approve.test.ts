import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Check } from "../evidence/check.ts";
import { sampleClaim } from "../evidence/content-samples.ts";
import type { Person } from "../people/actor.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { type ApproveInput, approve } from "./approve.ts";
import { changedWarnings } from "./changed-warnings.ts";
import type { PublishFacts } from "./facts.ts";
import type { Patchset } from "./proposal.ts";
import {
  admin,
  allChecks,
  allowed,
  allRead,
  author,
  checkOf,
  codeOf,
  draftProposal,
  editFacts,
  editor,
  everyone,
  goodEdition,
  membersOf,
  minute,
  ofClaim,
  participantClaim,
  patchsetOf,
  proposalId,
  publishFacts,
  reviewer,
  reviewer2,
  reviewOf,
  stranger,
} from "./proposal-samples.ts";
import { proposalStates } from "./states.ts";

const at = minute(20);
const newId = testId("c", 300);
const seenOf = ({ current }: PublishFacts): ApproveInput => ({
  patchset: current?.number ?? 0,
  hash: current?.hash ?? "",
  read: allRead,
  acknowledged: [],
});
const run = (facts: PublishFacts, by: Person = editor, more: Partial<ApproveInput> = {}) =>
  approve(facts, { ...seenOf(facts), ...more }, by, at, newId);

describe("approving", () => {
  test("a new entry once is not enough: it stays submitted", () => {
    const decision = allowed(run(publishFacts()));
    expect(decision).toMatchObject({
      proposal: { id: proposalId, from: "submitted", to: "submitted" },
      approvals: 1,
      needed: 2,
      review: {
        id: newId,
        proposal: proposalId,
        patchset: 1,
        person: editor.id,
        verdict: "approve",
        reason: null,
        target: null,
        policyVersion: 1,
        at,
      },
      event: { act: "approved", by: editor.id, at, proposal: proposalId },
    });
  });
  test("twice, by two people, approves it", () => {
    const facts = publishFacts();
    const reviews = [reviewOf(facts, 1, reviewer, "approve")];
    expect(allowed(run({ ...facts, reviews }))).toMatchObject({ proposal: { to: "approved" }, approvals: 2 });
  });
  test("beside somebody's objection leaves changes requested", () => {
    const facts = publishFacts();
    const reviews = [
      reviewOf(facts, 1, reviewer, "approve"),
      reviewOf(facts, 2, reviewer2, "request-changes"),
    ];
    expect(allowed(run({ ...facts, reviews })).proposal.to).toBe("changes-requested");
  });
  test("is open to a reviewer or editor who also recorded the checks", () => {
    expect(codeOf(run(publishFacts(), reviewer))).toBeNull();
  });
  test("counts anew when the difference changed since one's last approval", () => {
    const facts = publishFacts();
    const reviews = [reviewOf(facts, 1, editor, "approve", { hash: "of-patchset-0" })];
    expect(allowed(run({ ...facts, reviews })).approvals).toBe(1);
  });
});

describe("nobody approves", () => {
  const facts = publishFacts();
  test.each([
    ["without signing in", { type: "anonymous" } as const, "not-signed-in"],
    ["as a contributor", stranger, "not-allowed"],
    ["as an admin alone", admin, "not-allowed"],
    ["while blocked", { ...editor, blocked: true }, "blocked"],
    ["as the operator", { type: "operator" } as const, "not-allowed"],
  ])("%s", (_, by, code) => {
    expect(codeOf(approve(facts, seenOf(facts), by, at, newId))).toBe(code);
  });

  test.each(proposalStates)("what is not under review (%s)", (state) => {
    const open = ["submitted", "changes-requested", "approved"].includes(state);
    const answer = run({ ...facts, proposal: { ...facts.proposal, state } });
    expect(answer.ok ? null : answer.refusal).toEqual(open ? null : { code: "wrong-state", state });
  });
  test("another patchset or hash than the one on screen", () => {
    const moved = { ok: false, refusal: { code: "patchset-moved", patchset: 1 } };
    expect(run(facts, editor, { patchset: 2 })).toEqual(moved);
    expect(run(facts, editor, { hash: "other" })).toEqual(moved);
  });
  test("what they wrote, whatever their role now", () => {
    fc.assert(
      fc.property(fc.subarray(everyone, { minLength: 1 }), (authors) => {
        const current = { ...patchsetOf(), authors: authors.map(({ id }) => id) };
        for (const person of authors) {
          const code = codeOf(run({ ...facts, current }, person));
          expect(["self-approval", "not-allowed"]).toContain(code);
          const asEditor: Person = { ...person, role: "editor" };
          expect(codeOf(run({ ...facts, current }, asEditor))).toBe("self-approval");
        }
      }),
    );
  });
  test("what they began to write after it was submitted", () => {
    const proposal = { ...facts.proposal, authors: [author.id, editor.id] };
    expect(codeOf(run({ ...facts, proposal }))).toBe("self-approval");
  });
  test("twice", () => {
    const reviews = [reviewOf(facts, 1, editor, "approve")];
    expect(codeOf(run({ ...facts, reviews }))).toBe("already-approved");
  });
  test("over their own objection, before they withdraw it", () => {
    const reviews = [reviewOf(facts, 1, editor, "request-changes")];
    expect(run({ ...facts, reviews })).toEqual({
      ok: false,
      refusal: { code: "objection-stands", by: [editor.id] },
    });
  });
});

describe("approval waits for the evidence", () => {
  const first = testId("c", 1);
  const second = testId("c", 2);
  const [of, participant] = allChecks;
  const found = (checks: (Check | undefined)[], more: Partial<ApproveInput> = {}) => {
    const answer = run(publishFacts({ checks: checks.filter((check) => check !== undefined) }), editor, more);
    return answer.ok ? null : answer.refusal;
  };
  const another = (result: Check["result"], by = reviewer2) =>
    checkOf(goodEdition, 1, by, result, testId("b", 50));
  const read = [...allRead, testId("b", 50)];

  test("every new citation needs a check, and those without are named", () => {
    expect(found([])).toEqual({ code: "evidence-unchecked", citations: [first, second] });
    expect(found([of])).toEqual({ code: "evidence-unchecked", citations: [second] });
  });
  test.each([
    ["of another version of the claim", { claimHash: "x" }],
    ["of another version of the citation", { citationHash: "x" }],
    ["by an author", { by: author.id }],
    ["by somebody who is no reviewer any more", { by: stranger.id }],
    ["by somebody who is gone", { by: testId("f", 99) }],
  ])("a check %s does not count", (_, change) => {
    const stale = participant === undefined ? undefined : { ...participant, ...change };
    expect(found([of, stale])).toEqual({ code: "evidence-unchecked", citations: [second] });
  });
  test.each(["not-found", "contradicts"] as const)("%s on a supporting citation blocks", (result) => {
    expect(found([of, participant, another(result)], { read })).toEqual({
      code: "evidence-fails",
      citations: [first],
    });
  });
  test.each(["confirms", "partly", "inaccessible"] as const)("%s does not", (result) => {
    expect(found([of, participant, another(result)], { read })).toBeNull();
  });
  test("the newest answer of a person is the one that counts", () => {
    const later = { ...another("confirms", reviewer), at: minute(9) };
    const earlier = { ...another("not-found", reviewer), id: testId("b", 51) };
    expect(found([participant, earlier, later], { read })).toBeNull();
  });
  test("on a contradicting citation, a passage that contradicts is no failure", () => {
    const [citation] = ofClaim.citations;
    if (citation === undefined) return;
    const claims = [
      { ...ofClaim, citations: [{ ...citation, stance: "contradicts" as const }] },
      participantClaim,
    ];
    const content = { ...goodEdition, claims };
    const current = patchsetOf(editFacts(content));
    const checks = [checkOf(content, 1, reviewer, "not-found")];
    const proposal = { ...draftProposal, state: "submitted" as const, patchset: 1 };
    expect(codeOf(run(publishFacts({ current, checks, proposal })))).toBeNull();
  });
  test("every current check has been read", () => {
    expect(found(allChecks, { read: [testId("b", 1)] })).toEqual({
      code: "evidence-unread",
      citations: [second],
    });
    expect(found([...allChecks, another("partly")])).toEqual({ code: "evidence-unread", citations: [first] });
  });
  test("what does not agree with itself has been seen", () => {
    const again = sampleClaim(7, {
      value: participantClaim.value,
      qualifiers: {
        ...participantClaim.qualifiers,
        unit: { type: "text", text: "BAP Quiñones", lang: "es" },
      },
      unsourced: "Known from the ship's own log.",
    });
    const current = patchsetOf(editFacts({ ...goodEdition, claims: [ofClaim, participantClaim, again] }));
    const facts = publishFacts({ current });
    const keys = changedWarnings(current).map(({ key }) => key);
    expect(keys).toEqual([`${current.subjects[0]?.id}/same-twice/${participantClaim.id}+${again.id}`]);
    const answer = (acknowledged: string[]) =>
      approve(facts, { ...seenOf(facts), acknowledged }, editor, at, newId);
    expect(answer([])).toEqual({ ok: false, refusal: { code: "warnings-unread", warnings: keys } });
    expect(codeOf(answer(["another warning"]))).toBe("warnings-unread");
    expect(codeOf(answer(keys))).toBeNull();
  });
  test("citations of a claim that now says something else need one", () => {
    const claims = [ofClaim, { ...participantClaim, value: { type: "entry" as const, id: testId("e", 1) } }];
    const current: Patchset = patchsetOf(editFacts({ ...goodEdition, claims }));
    expect(codeOf(run(publishFacts({ current, checks: [] })))).toBe("evidence-unchecked");
  });
  test("citations that the patchset does not touch need none", () => {
    const rank = { rank: "preferred" as const, reason: "The organizer's own list." };
    const current: Patchset = patchsetOf(
      editFacts({ ...goodEdition, claims: [ofClaim, { ...participantClaim, rank }] }),
    );
    expect(codeOf(run(publishFacts({ current, checks: [] })))).toBeNull();
  });
  test("removed citations need none", () => {
    const claims = [ofClaim, { ...participantClaim, citations: [], unsourced: "the page was withdrawn" }];
    const current: Patchset = patchsetOf(editFacts({ ...goodEdition, claims }));
    expect(codeOf(run(publishFacts({ current, checks: [], members: membersOf(everyone) })))).toBeNull();
  });
});
