import { describe, expect, test } from "vitest";
import { sampleEntry } from "../evidence/content-samples.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { copy } from "./copy.ts";
import { idsOf } from "./ids-of.ts";
import {
  allowed,
  author,
  codeOf,
  draftProposal,
  editFacts,
  goodEdition,
  mintIds,
  minute,
  newEditionDraft,
  participantClaim,
  proposalId,
  sourceId,
  storedDraft,
  stranger,
} from "./proposal-samples.ts";
import { proposalStates } from "./states.ts";
import { submit } from "./submit.ts";
import { termsInForce } from "./terms.ts";

const at = minute(40);
const rejected = { ...draftProposal, state: "rejected" as const };
const facts = { proposal: rejected, stored: storedDraft(newEditionDraft), bases: new Map() };

describe("copying a proposal that was rejected or withdrawn", () => {
  test("opens a draft of the same content in which everything new has a new id", () => {
    const { proposal, draft, event } = allowed(copy(facts, author, at, mintIds()));
    expect(proposal).toMatchObject({ state: "draft", origin: "people", openedBy: author.id, patchset: null });
    expect(proposal.id).not.toBe(proposalId);
    expect(event).toMatchObject({ act: "proposal-opened", detail: { copyOf: proposalId } });
    const [edition, source] = draft.draft.subjects;
    const old = new Set([sampleEntry, sourceId, ...idsOf(goodEdition)]);
    for (const id of [edition?.id, source?.id, ...idsOf(edition?.content ?? null)])
      expect(old.has(id ?? sampleEntry)).toBe(false);
    if (edition?.content.type !== "entry") return;
    const cited = edition.content.claims.flatMap(({ citations }) => citations.map((it) => it.source));
    expect(new Set(cited)).toEqual(new Set([source?.id]));
    expect(edition.content.claims.map(({ value }) => value)).toEqual(
      goodEdition.claims.map(({ value }) => value),
    );
    expect(draft.draft.rationale).toBe(newEditionDraft.rationale);
  });
  test("keeps the ids of what is published", () => {
    const added = {
      ...participantClaim,
      id: testId("a", 70),
      citations: [],
      unsourced: "no source was found",
    };
    const known = editFacts({ ...goodEdition, claims: [...goodEdition.claims, added] });
    const { draft } = allowed(copy({ ...known, proposal: rejected }, author, at, mintIds()));
    const [edition] = draft.draft.subjects;
    expect(edition).toMatchObject({ id: sampleEntry, base: 1 });
    const ids = idsOf(edition?.content ?? null);
    expect(ids.slice(0, 4)).toEqual(idsOf(goodEdition));
    expect(ids[4]).toBe(testId("f", 500));
  });
  test("can be submitted, though the old ids are in use", () => {
    const opened = allowed(copy(facts, author, at, mintIds()));
    const usedIds = new Set([sampleEntry, sourceId, ...idsOf(goodEdition)]);
    const known = editFacts(goodEdition, {
      proposal: opened.proposal,
      stored: opened.draft,
      bases: new Map(),
      sources: new Map(),
      usedIds,
    });
    expect(codeOf(submit(known, { version: 1, terms: termsInForce }, author, at))).toBeNull();
  });
  test.each(proposalStates)("is for those two ends only (%s)", (state) => {
    const ended = state === "rejected" || state === "withdrawn";
    const answer = copy({ ...facts, proposal: { ...draftProposal, state } }, author, at, mintIds());
    expect(codeOf(answer)).toBe(ended ? null : "wrong-state");
  });
  test("is for its authors", () => {
    expect(codeOf(copy(facts, stranger, at, mintIds()))).toBe("not-author");
  });
});
