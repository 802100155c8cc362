import { describe, expect, test } from "vitest";
import { sampleEntry } from "../evidence/content-samples.ts";
import { operatorId } from "../people/actor.ts";
import { open } from "./open.ts";
import { allowed, author, codeOf, minute, newEditionDraft, proposalId } from "./proposal-samples.ts";

const at = minute(0);
const input = { draft: newEditionDraft, demonstration: false };

describe("opening a proposal", () => {
  test("makes a draft, version 1, whose author is its opener", () => {
    const { proposal, draft, event } = allowed(open(input, author, at, proposalId));
    expect(proposal).toEqual({
      id: proposalId,
      state: "draft",
      origin: "people",
      demonstration: false,
      openedBy: author.id,
      openedAt: at,
      draftVersion: 1,
      patchset: null,
      authors: [author.id],
    });
    expect(draft).toEqual({
      version: 1,
      draft: newEditionDraft,
      carried: [],
      savedAt: at,
      savedBy: author.id,
    });
    expect(event).toMatchObject({
      act: "proposal-opened",
      proposal: proposalId,
      subject: { type: "entry", id: sampleEntry },
      by: author.id,
    });
  });
  test("by the loader in a demonstration says so", () => {
    const { proposal } = allowed(open({ ...input, demonstration: true }, author, at, proposalId));
    expect(proposal).toMatchObject({ origin: "demonstration", demonstration: true });
  });
  test("by the operator is an import", () => {
    const { proposal } = allowed(open(input, { type: "operator" }, at, proposalId));
    expect(proposal).toMatchObject({ origin: "import", authors: [operatorId] });
  });
  test("is not for visitors or blocked people", () => {
    expect(codeOf(open(input, { type: "anonymous" }, at, proposalId))).toBe("not-signed-in");
    expect(codeOf(open(input, { ...author, blocked: true }, at, proposalId))).toBe("blocked");
  });
});
