import { describe, expect, test } from "vitest";
import type { EntryContent } from "../entry/content.ts";
import { sampleEntry } from "../evidence/content-samples.ts";
import { claimHash } from "../evidence/hash.ts";
import { type Actor, operatorId } from "../people/actor.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { PublishFacts } from "./facts.ts";
import {
  admin,
  allChecks,
  allowed,
  author,
  checkOf,
  codeOf,
  draftProposal,
  editFacts,
  editor,
  everyone,
  goodEdition,
  goodSource,
  membersOf,
  mintIds,
  minute,
  ofClaim,
  participantClaim,
  patchsetOf,
  proposalId,
  publishFacts,
  reviewer,
  reviewer2,
  reviewOf,
  sourceId,
  stranger,
} from "./proposal-samples.ts";
import { publish } from "./publish.ts";
import { proposalStates } from "./states.ts";

const at = minute(60);
const run = (facts: PublishFacts, by: Actor = author) => publish(facts, by, at, mintIds("b"));
const quorum = (facts = publishFacts()): PublishFacts => ({
  ...facts,
  reviews: [reviewOf(facts, 1, reviewer, "approve"), reviewOf(facts, 2, reviewer2, "approve")],
});
const points = (n: number): EntryContent => ({
  ...goodEdition,
  claims: [ofClaim, { ...participantClaim, value: { type: "entry", id: testId("e", n) } }],
});
const hash = (content: EntryContent, at: number) => {
  const claim = content.claims[at];
  return claim === undefined ? "" : claimHash(sampleEntry, claim);
};
const edited = (more: Partial<PublishFacts> = {}) =>
  quorum(
    publishFacts({
      current: patchsetOf(editFacts(points(1))),
      heads: new Map([[sampleEntry, 1]]),
      sources: new Map([[sourceId, { revision: 6, content: goodSource }]]),
      versions: new Map([
        [ofClaim.id, { version: 2, hash: hash(goodEdition, 0) }],
        [participantClaim.id, { version: 4, hash: hash(goodEdition, 1) }],
      ]),
      ...more,
    }),
  );

describe("publishing a new entry with its source", () => {
  const { proposal, revisions, versions, slugs, event } = allowed(run(quorum()));
  const [source, entry] = revisions;

  test("makes the first revision of each, the source first", () => {
    expect(proposal).toEqual({ id: proposalId, from: "submitted", to: "published" });
    expect(source).toMatchObject({
      id: testId("b", 500),
      subject: { type: "source", id: sourceId },
      number: 1,
      content: goodSource,
      evidence: {},
      pins: {},
    });
    expect(entry).toMatchObject({
      id: testId("b", 501),
      subject: { type: "entry", id: sampleEntry },
      number: 1,
      content: goodEdition,
      proposal: proposalId,
      patchset: 1,
      origin: "people",
      publishedAt: at,
    });
    expect(entry?.operations.map(({ subject }) => subject.id)).toEqual(Array(6).fill(sampleEntry));
  });
  test("pins the source as it is published with it", () => {
    expect(entry?.pins).toEqual({ [sourceId]: 1 });
  });
  test("freezes the evidence with the checks it rests on", () => {
    expect(entry?.evidence[ofClaim.id]).toEqual({
      version: 1,
      hash: hash(goodEdition, 0),
      state: "checked",
      overdueOn: null,
      checks: [testId("b", 1)],
    });
    const unchecked = allowed(run({ ...quorum(), checks: [] })).revisions[1];
    expect(unchecked?.evidence[ofClaim.id]).toMatchObject({ state: "cited", checks: [] });
  });
  test("gives every claim its version 1", () => {
    expect(versions).toEqual([
      { claim: ofClaim.id, version: 1, hash: hash(goodEdition, 0), revision: testId("b", 501) },
      { claim: participantClaim.id, version: 1, hash: hash(goodEdition, 1), revision: testId("b", 501) },
    ]);
  });
  test("gives the entry a slug from its title, free and stated by an import alone", () => {
    expect(slugs).toEqual([{ entry: sampleEntry, slug: "unitas-lxv" }]);
    const slugIn = (more: Partial<PublishFacts>) => allowed(run({ ...quorum(), ...more })).slugs[0]?.slug;
    expect(slugIn({ takenSlugs: new Set(["unitas-lxv"]) })).toBe("unitas-lxv-2");
    expect(slugIn({ statedSlugs: new Map([[sampleEntry, "unitas-2024"]]) })).toBe("unitas-2024");
  });
  test("is one act", () => {
    expect(event).toMatchObject({
      act: "published",
      proposal: proposalId,
      by: author.id,
      at,
      detail: { patchset: 1, risk: "high", policy: 1, approvals: 2, needed: 2 },
    });
  });
});

describe("publishing an edit", () => {
  const { revisions, versions, slugs } = allowed(run(edited()));

  test("is the revision after the head, and the slug stays", () => {
    expect(revisions.map(({ number }) => number)).toEqual([2]);
    expect(slugs).toEqual([]);
  });
  test("gives a new version to the claim whose hash changed, and to no other", () => {
    expect(versions).toEqual([
      { claim: participantClaim.id, version: 5, hash: hash(points(1), 1), revision: testId("b", 500) },
    ]);
    expect(revisions[0]?.evidence[ofClaim.id]?.version).toBe(2);
    expect(revisions[0]?.evidence[participantClaim.id]?.version).toBe(5);
  });
  test("pins the source revision in force", () => {
    expect(revisions[0]?.pins).toEqual({ [sourceId]: 6 });
  });
  test("leaves checks of the old version behind", () => {
    const checks = [checkOf(goodEdition, 2, reviewer)];
    const [revision] = allowed(run(edited({ checks }))).revisions;
    expect(revision?.evidence[participantClaim.id]).toMatchObject({ state: "cited", checks: [] });
  });
});

describe("who publishes what has its quorum", () => {
  test.each([
    ["the author", author, null],
    ["a reviewer who approved", reviewer, null],
    ["an editor", editor, null],
    ["not another contributor", stranger, "not-allowed"],
    ["not an admin", admin, "not-allowed"],
    ["not a blocked reviewer", { ...reviewer, blocked: true }, "blocked"],
    ["not a visitor", { type: "anonymous" } as const, "not-signed-in"],
    ["not the operator", { type: "operator" } as const, "not-allowed"],
  ])("%s", (_, by, code) => {
    expect(codeOf(run(quorum(), by))).toBe(code);
  });
  test("the operator alone publishes an import, without any approval", () => {
    const current = { ...patchsetOf(), risk: "import" as const, authors: [operatorId] };
    const proposal = {
      ...draftProposal,
      origin: "import" as const,
      state: "submitted" as const,
      authors: [operatorId],
    };
    const facts = publishFacts({ current, proposal, checks: [] });
    const { revisions } = allowed(run(facts, { type: "operator" }));
    expect(revisions.map(({ origin }) => origin)).toEqual(["import", "import"]);
    expect(codeOf(run(facts, editor))).toBe("not-allowed");
  });
});

describe("nothing is published", () => {
  const refused = (facts: PublishFacts) => {
    const answer = run(facts);
    return answer.ok ? null : answer.refusal;
  };
  const facts = quorum();

  test.each(proposalStates)("that is not under review (%s)", (state) => {
    const open = ["submitted", "changes-requested", "approved"].includes(state);
    expect(refused({ ...facts, proposal: { ...facts.proposal, state } })).toEqual(
      open ? null : { code: "wrong-state", state },
    );
  });
  test("by waiting: without its quorum it stays where it is", () => {
    const missing = { code: "quorum-not-reached", risk: "high", approvals: 1, needed: 2 };
    expect(refused({ ...facts, reviews: facts.reviews.slice(1) })).toEqual(missing);
    expect(refused(publishFacts())).toEqual({ ...missing, approvals: 0 });
  });
  test.each([
    ["is blocked since", membersOf([...everyone, { ...reviewer2, blocked: true }])],
    ["is no reviewer any more", membersOf([...everyone, { ...reviewer2, role: "contributor" }])],
    ["is gone", membersOf([author, reviewer])],
  ])("on the approval of somebody who %s", (_, members) => {
    expect(refused({ ...facts, members })).toMatchObject({ code: "quorum-not-reached", approvals: 1 });
  });
  test("on the approval of somebody who became an author", () => {
    const current = { ...patchsetOf(), authors: [author.id, reviewer2.id] };
    expect(refused({ ...facts, current })).toMatchObject({ code: "quorum-not-reached", approvals: 1 });
  });
  test("on the approval of somebody who has saved the draft since", () => {
    const proposal = { ...facts.proposal, authors: [author.id, reviewer2.id] };
    expect(refused({ ...facts, proposal })).toMatchObject({ code: "quorum-not-reached", approvals: 1 });
  });
  test("on approvals of another effective difference", () => {
    const current = { ...patchsetOf(), hash: "another" };
    expect(refused({ ...facts, current })).toMatchObject({ code: "quorum-not-reached", approvals: 0 });
  });
  test("while an objection stands", () => {
    const objection = reviewOf(facts, 3, editor, "request-changes");
    expect(refused({ ...facts, reviews: [...facts.reviews, objection] })).toEqual({
      code: "objection-stands",
      by: [editor.id],
    });
  });
  test("over a head that moved", () => {
    const conflict = { code: "merge-conflict", subjects: [sampleEntry] };
    expect(refused(edited({ heads: new Map([[sampleEntry, 2]]) }))).toEqual(conflict);
    expect(refused(edited({ heads: new Map() }))).toEqual(conflict);
    expect(refused({ ...facts, heads: new Map([[sampleEntry, 1]]) })).toEqual(conflict);
  });
  test("that cites what is not published", () => {
    expect(refused(edited({ sources: new Map() }))).toEqual({ code: "target-unpublished", ids: [sourceId] });
  });
  test("that rests on what turned out to be a machine's", () => {
    const machine = { ...goodSource, kind: "ai-generated" as const };
    const sources = new Map([[sourceId, { revision: 7, content: machine }]]);
    expect(refused(edited({ sources }))).toEqual({
      code: "machine-support",
      citations: [testId("c", 1), testId("c", 2)],
    });
  });
  test("that makes a source a machine's on which something rests by now", () => {
    const content = { ...goodSource, kind: "ai-generated" as const };
    const current = {
      ...patchsetOf(),
      subjects: [{ type: "source" as const, id: sourceId, base: 0, content }],
    };
    expect(refused({ ...facts, current, supportedBy: new Map([[sourceId, ["c"]]]) })).toEqual({
      code: "machine-support",
      citations: ["c"],
    });
  });
});

test("a check that is missing at publication does not stop what was approved with it", () => {
  expect(codeOf(run({ ...quorum(), checks: allChecks.slice(1) }))).toBeNull();
});
