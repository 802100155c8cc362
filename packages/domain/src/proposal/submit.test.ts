import { describe, expect, test } from "vitest";
import type { EntryContent } from "../entry/content.ts";
import { sampleCitation, sampleClaim, sampleEntry } from "../evidence/content-samples.ts";
import { citationHash, claimHash } from "../evidence/hash.ts";
import { operatorId } from "../people/actor.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { effectiveHash } from "../revision/effective-hash.ts";
import type { SubmitFacts } from "./facts.ts";
import {
  allowed,
  author,
  checkOf,
  codeOf,
  draftProposal,
  editFacts,
  exerciseId,
  goodEdition,
  goodSource,
  minute,
  newEditionDraft,
  ofClaim,
  participantClaim,
  patchsetOf,
  proposalId,
  reviewer,
  sourceId,
  storedDraft,
  stranger,
  submitFacts,
} from "./proposal-samples.ts";
import { proposalStates } from "./states.ts";
import { submit } from "./submit.ts";
import { termsInForce } from "./terms.ts";

const at = minute(2);
const run = (facts: SubmitFacts, by = author) =>
  submit(facts, { version: facts.stored.version, terms: termsInForce }, by, at);
const revalued: EntryContent = {
  ...goodEdition,
  claims: [ofClaim, { ...participantClaim, value: { type: "entry", id: testId("e", 1) } }],
};
const withRationale = (rationale: string) =>
  submitFacts({ stored: storedDraft({ ...newEditionDraft, rationale }) });

describe("submitting a new edition with its source", () => {
  const { patchset, claimVersions, citationVersions, authorship, event, proposal } = allowed(
    run(submitFacts()),
  );

  test("makes patchset 1 from what the server finds changed", () => {
    expect(proposal).toEqual({ id: proposalId, from: "draft", to: "submitted" });
    expect(patchset).toMatchObject({
      proposal: proposalId,
      number: 1,
      authors: [author.id],
      policyVersion: 1,
      risk: "high",
      submittedAt: at,
      submittedBy: author.id,
      rationale: newEditionDraft.rationale,
    });
    expect(patchset.hash).toBe(effectiveHash(patchset.operations));
    expect(
      patchset.operations.filter(({ subject }) => subject.id === sampleEntry).map(({ cell }) => cell),
    ).toEqual([
      `citation:${testId("c", 1)}`,
      `citation:${testId("c", 2)}`,
      `claim:${ofClaim.id}`,
      `claim:${participantClaim.id}`,
      "entry",
      "title:es",
    ]);
    expect(patchset.subjects.map(({ type, base }) => [type, base])).toEqual([
      ["entry", 0],
      ["source", 0],
    ]);
  });

  test("writes down every version it asserts, and that its author wrote it", () => {
    expect(claimVersions).toEqual([
      { claim: ofClaim.id, hash: claimHash(sampleEntry, ofClaim), entry: sampleEntry },
      { claim: participantClaim.id, hash: claimHash(sampleEntry, participantClaim), entry: sampleEntry },
    ]);
    expect(citationVersions[0]).toEqual({
      citation: testId("c", 1),
      hash: citationHash(ofClaim.id, sampleCitation(1)),
      claim: ofClaim.id,
      source: sourceId,
      sourceKind: "government",
      stance: "supports",
    });
    expect(authorship).toHaveLength(5);
    expect(authorship[0]).toEqual({
      object: "patchset",
      id: `${proposalId}/1`,
      hash: patchset.hash,
      person: author.id,
    });
    expect(new Set(authorship.map(({ person }) => person))).toEqual(new Set([author.id]));
  });

  test("leaves one line of history, with the policy it will be judged by", () => {
    expect(event).toMatchObject({
      act: "proposal-submitted",
      proposal: proposalId,
      subject: { type: "entry", id: sampleEntry },
      by: author.id,
      at,
      detail: { patchset: 1, hash: patchset.hash, risk: "high", policy: 1 },
    });
  });
});

describe("submitting an edit", () => {
  test("of one claim's value is one operation, of normal risk, and one new version", () => {
    const { patchset, claimVersions, citationVersions } = allowed(run(editFacts(revalued)));
    expect(patchset.operations.map(({ cell }) => cell)).toEqual([`claim:${participantClaim.id}/value`]);
    expect(patchset.risk).toBe("normal");
    expect(claimVersions.map(({ claim }) => claim)).toEqual([participantClaim.id]);
    expect(citationVersions).toEqual([]);
  });
  test("of a checked claim's value is of high risk", () => {
    const checks = [checkOf(goodEdition, 2, reviewer)];
    expect(patchsetOf(editFacts(revalued, { checks })).risk).toBe("high");
  });
  test("leaves subjects without a change out", () => {
    const facts = editFacts(revalued);
    const unchanged = { id: sourceId, base: 1, content: goodSource };
    const { draft } = facts.stored;
    const patchset = patchsetOf({
      ...facts,
      stored: storedDraft({ ...draft, subjects: [...draft.subjects, unchanged] }),
      bases: new Map([...facts.bases, [sourceId, goodSource]]),
    });
    expect(patchset.subjects.map(({ id }) => id)).toEqual([sampleEntry]);
  });
  test("keeps the policy of the first submit when a newer one came into force", () => {
    const policy = { version: 2, approvals: { low: 3, normal: 3, high: 3, structural: 3, import: 0 } };
    const current = patchsetOf();
    expect(patchsetOf(submitFacts({ policy })).policyVersion).toBe(2);
    expect(patchsetOf(editFacts(revalued, { policy, current })).policyVersion).toBe(1);
  });
  test("numbers patchsets on", () => {
    expect(patchsetOf(editFacts(revalued, { current: patchsetOf() })).number).toBe(2);
  });
  test("does not make the author of a version whoever had checked it before", () => {
    const checks = [checkOf(revalued, 2, author)];
    const { authorship } = allowed(run(editFacts(revalued, { checks })));
    expect(authorship.map(({ object }) => object)).toEqual(["patchset"]);
  });
  test("names everyone who saved the draft", () => {
    const proposal = { ...draftProposal, authors: [author.id, stranger.id] };
    const { patchset, authorship } = allowed(run(editFacts(revalued, { proposal }), stranger));
    expect(patchset.authors).toEqual([author.id, stranger.id]);
    expect(authorship).toHaveLength(4);
  });
  test("may come back to the same change on a newer base", () => {
    const facts = editFacts(revalued);
    const current = { ...patchsetOf(facts), number: 4 };
    const { draft } = facts.stored;
    const rebased = draft.subjects.map((subject) => ({ ...subject, base: 2 }));
    const stored = storedDraft({ ...draft, subjects: rebased });
    const next = patchsetOf({ ...facts, stored, current });
    expect(next.number).toBe(5);
    expect(next.hash).toBe(current.hash);
  });
});

test("what the operator loads is an import, whatever it changes", () => {
  const proposal = { ...draftProposal, origin: "import" as const, authors: [operatorId] };
  const facts = submitFacts({ proposal });
  const { patchset } = allowed(submit(facts, { version: 3, terms: termsInForce }, { type: "operator" }, at));
  expect(patchset.risk).toBe("import");
});

describe("nothing is submitted", () => {
  const machine = { ...goodSource, kind: "ai-generated" } as const;
  const becomesMachine = submitFacts({
    stored: storedDraft({
      rationale: "It was written by a machine.",
      subjects: [{ id: sourceId, base: 1, content: machine }],
    }),
    bases: new Map([[sourceId, goodSource]]),
    supportedBy: new Map([[sourceId, [testId("c", 77)]]]),
  });
  const stolen: EntryContent = {
    ...goodEdition,
    claims: [ofClaim, participantClaim, sampleClaim(3, { unsourced: "nobody knows why" })],
  };
  const cases: [string, SubmitFacts, object][] = [
    [
      "with something missing",
      withClaims([{ ...ofClaim, citations: [] }]),
      {
        code: "content-invalid",
        problems: [
          { subject: sampleEntry, path: `claim:${ofClaim.id}/unsourced`, code: "unsourced-reason-missing" },
        ],
      },
    ],
    ["that changes nothing", editFacts(goodEdition), { code: "no-operations" }],
    ["that is what was submitted already", submitFacts({ current: patchsetOf() }), { code: "no-operations" }],
    [
      "with an id that is in use elsewhere",
      submitFacts({ usedIds: new Set([participantClaim.id]) }),
      { code: "foreign-id", ids: [participantClaim.id] },
    ],
    [
      "as a new entry under an id that is in use",
      submitFacts({ usedIds: new Set([sampleEntry]) }),
      { code: "foreign-id", ids: [sampleEntry] },
    ],
    [
      "with a claim taken from another subject of the same draft",
      editFacts(stolen, {
        bases: new Map([
          [sampleEntry, goodEdition],
          [testId("e", 8), { ...goodEdition, claims: [sampleClaim(3)] }],
        ]),
        entryKinds: new Map([...submitFacts().entryKinds, [testId("e", 3), "country"]]),
      }),
      { code: "foreign-id", ids: [testId("a", 3)] },
    ],
    [
      "that points to an entry that is not published",
      submitFacts({ entryKinds: new Map([[exerciseId, "exercise"]]) }),
      { code: "target-unpublished", ids: [testId("e", 2)] },
    ],
    [
      "that cites a source that is not published",
      editFacts(revalued, { sources: new Map() }),
      { code: "target-unpublished", ids: [sourceId] },
    ],
    [
      "that makes a source AI-generated on which published claims rest",
      becomesMachine,
      { code: "machine-support", citations: [testId("c", 77)] },
    ],
    ["without a rationale", withRationale("typo"), { code: "rationale-missing" }],
  ];
  test.each(cases)("%s", (_, facts, refusal) => {
    expect(run(facts)).toEqual({ ok: false, refusal });
  });

  test("by somebody who is not an author, or is nobody, or is blocked", () => {
    expect(codeOf(run(submitFacts(), stranger))).toBe("not-author");
    expect(codeOf(run(submitFacts(), { ...author, blocked: true }))).toBe("blocked");
    expect(
      codeOf(submit(submitFacts(), { version: 3, terms: termsInForce }, { type: "anonymous" }, at)),
    ).toBe("not-signed-in");
  });
  test("from a draft that was saved elsewhere meanwhile; both are shown", () => {
    expect(submit(submitFacts(), { version: 2, terms: termsInForce }, author, at)).toEqual({
      ok: false,
      refusal: { code: "stale-draft", version: 3, savedAt: minute(1), draft: newEditionDraft },
    });
  });
  test.each(proposalStates)("once it has ended; it may be submitted again until then (%s)", (state) => {
    const ended = ["published", "rejected", "withdrawn", "superseded"].includes(state);
    const answer = run(submitFacts({ proposal: { ...draftProposal, state } }));
    expect(codeOf(answer)).toBe(ended ? "wrong-state" : null);
  });
});

function withClaims(claims: EntryContent["claims"]): SubmitFacts {
  return editFacts({ ...goodEdition, claims });
}
