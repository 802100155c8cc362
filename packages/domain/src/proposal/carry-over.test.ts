import { describe, expect, test } from "vitest";
import type { EntryContent } from "../entry/content.ts";
import { sampleEntry } from "../evidence/content-samples.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { carryOver } from "./carry-over.ts";
import type { SubjectContent } from "./draft.ts";
import type { CarryOverFacts } from "./facts.ts";
import {
  allowed,
  author,
  codeOf,
  draftProposal,
  editFacts,
  goodEdition,
  minute,
  ofClaim,
  participantClaim,
  stranger,
} from "./proposal-samples.ts";
import { settle } from "./settle.ts";
import { submit } from "./submit.ts";
import { termsInForce } from "./terms.ts";

const at = minute(50);
const submitted = { ...draftProposal, state: "approved" as const, patchset: 1 };
const points = (n: number): EntryContent => ({
  ...goodEdition,
  claims: [ofClaim, { ...participantClaim, value: { type: "entry", id: testId("e", n) } }],
});
const titled = (content: EntryContent, title: string): EntryContent => ({
  ...content,
  prose: { es: { title, aliases: [], summary: "", body: [], from: null } },
});
const facts = (mine: EntryContent, head: SubjectContent | null, number = 2): CarryOverFacts => {
  const { stored, bases } = editFacts(mine);
  return {
    proposal: submitted,
    stored,
    bases,
    heads: new Map(head === null ? [] : [[sampleEntry, { number, content: head }]]),
  };
};
const cell = `claim:${participantClaim.id}/value`;

describe("carrying a draft over to a head that moved", () => {
  test("applies what it changed to what is published now, and nothing else of it", () => {
    const decision = allowed(
      carryOver(facts(points(1), titled(goodEdition, "UNITAS LXV (2024)")), author, at),
    );
    expect(decision.draft).toMatchObject({ version: 4, carried: [], savedBy: author.id });
    expect(decision.draft.draft.subjects).toEqual([
      { id: sampleEntry, base: 2, content: titled(points(1), "UNITAS LXV (2024)") },
    ]);
    expect(decision.proposal).toMatchObject({ from: "approved", to: "approved" });
    expect(decision.event.act).toBe("draft-carried-over");
  });
  test("keeps the effective difference, so that its approvals stand when it is submitted again", () => {
    const known = editFacts(points(1), { proposal: submitted });
    const current = allowed(submit(known, { version: 3, terms: termsInForce }, author, at)).patchset;
    const head = titled(goodEdition, "Other");
    const { draft } = allowed(carryOver(facts(points(1), head), author, at));
    const again = { ...known, stored: draft, current, bases: new Map([[sampleEntry, head]]) };
    const { patchset } = allowed(submit(again, { version: 4, terms: termsInForce }, author, at));
    expect(patchset).toMatchObject({ number: 2, hash: current.hash });
  });
  test("lists what no longer fits, with base, published and mine", () => {
    const decision = allowed(carryOver(facts(titled(points(1), "Mine"), points(3)), author, at));
    expect(decision.draft.carried).toMatchObject([
      {
        cell,
        before: { id: testId("e", 2) },
        published: { id: testId("e", 3) },
        after: { id: testId("e", 1) },
      },
    ]);
    expect(decision.draft.draft.subjects[0]?.content).toEqual(titled(points(3), "Mine"));
  });
  test("keeps what an earlier time left, and says each cell once", () => {
    const first = allowed(carryOver(facts(points(1), points(3)), author, at)).draft;
    const later = titled(points(4), "Other");
    const known = {
      ...facts(points(1), later, 3),
      stored: first,
      bases: new Map([[sampleEntry, points(3)]]),
    };
    expect(allowed(carryOver(known, author, at)).draft.carried).toHaveLength(1);
  });
  test("ends a proposal whose every change is published already", () => {
    const decision = allowed(carryOver(facts(points(1), points(1)), author, at));
    expect(decision.proposal.to).toBe("superseded");
  });
  test("does not end one that still has something to settle", () => {
    const decision = allowed(carryOver(facts(points(1), points(3)), author, at));
    expect(decision.proposal.to).toBe("approved");
  });
  test("is refused when no head moved, to others, and at the end", () => {
    expect(codeOf(carryOver(facts(points(1), goodEdition, 1), author, at))).toBe("nothing-to-carry");
    expect(codeOf(carryOver(facts(points(1), null), author, at))).toBe("nothing-to-carry");
    expect(codeOf(carryOver(facts(points(1), points(3)), stranger, at))).toBe("not-author");
    const proposal = { ...submitted, state: "published" as const };
    expect(codeOf(carryOver({ ...facts(points(1), points(3)), proposal }, author, at))).toBe("wrong-state");
  });
});

describe("settling what was left", () => {
  const { draft: stored } = allowed(carryOver(facts(points(1), points(3)), author, at));
  const known = { proposal: submitted, stored };

  test("takes it off the list and leaves the draft and its version as they are", () => {
    const decision = allowed(settle(known, { cells: [{ subject: sampleEntry, cell }] }, author, at));
    expect(decision).toMatchObject({
      replaces: 4,
      draft: { version: 4, carried: [], draft: stored.draft },
      event: { act: "carried-settled", detail: { version: 4, carried: 0 } },
    });
  });
  test("of what is not listed changes nothing", () => {
    expect(settle(known, { cells: [{ subject: sampleEntry, cell: "entry" }] }, author, at)).toEqual({
      ok: true,
      value: "unchanged",
    });
  });
  test("is for its authors", () => {
    expect(codeOf(settle(known, { cells: [] }, stranger, at))).toBe("not-author");
  });
});
