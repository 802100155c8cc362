import { describe, expect, test } from "vitest";
import { sampleEntry } from "../evidence/content-samples.ts";
import type { Draft } from "./draft.ts";
import type { SaveFacts } from "./facts.ts";
import {
  allowed,
  author,
  codeOf,
  draftProposal,
  goodEdition,
  goodSource,
  mintIds,
  minute,
  newEditionDraft,
  proposalId,
  sourceId,
  storedDraft,
  stranger,
} from "./proposal-samples.ts";
import { save } from "./save.ts";
import { proposalStates } from "./states.ts";

const at = minute(5);
const facts: SaveFacts = {
  proposal: draftProposal,
  stored: storedDraft(newEditionDraft),
  heads: new Map(),
  bases: new Map(),
  linkedStates: new Map(),
};
const changed: Draft = { ...newEditionDraft, rationale: "" };
const run = (draft: Draft, version = 3, known = facts, by = author) =>
  save(known, { version, draft }, by, at, mintIds());
const withSource = (base: number, head: number, stored = 0) =>
  run(
    {
      ...newEditionDraft,
      subjects: [
        { id: sampleEntry, base: 0, content: goodEdition },
        { id: sourceId, base, content: goodSource },
      ],
    },
    3,
    {
      ...facts,
      stored: storedDraft({
        rationale: "",
        subjects: [
          { id: sampleEntry, base: 0, content: goodEdition },
          ...(stored === 0 ? [] : [{ id: sourceId, base: stored, content: goodSource }]),
        ],
      }),
      heads: new Map([[sourceId, head]]),
    },
  );

describe("saving a draft", () => {
  test("makes the next version and leaves the state alone, however incomplete it is", () => {
    expect(run(changed)).toEqual({
      ok: true,
      value: {
        proposal: { id: proposalId, from: "draft", to: "draft" },
        replaces: 3,
        draft: { version: 4, draft: changed, carried: [], savedAt: at, savedBy: author.id },
        event: {
          act: "draft-saved",
          proposal: proposalId,
          subject: { type: "entry", id: sampleEntry },
          by: author.id,
          at,
          detail: { version: 4, carried: 0 },
        },
      },
    });
  });
  test("of what is stored already changes nothing, even when it states an older version", () => {
    expect(run(newEditionDraft)).toEqual({ ok: true, value: "unchanged" });
    expect(run(newEditionDraft, 2)).toEqual({ ok: true, value: "unchanged" });
  });
  test("on an older version is refused, with the draft that is stored", () => {
    expect(run(changed, 2)).toEqual({
      ok: false,
      refusal: { code: "stale-draft", version: 3, savedAt: minute(1), draft: newEditionDraft },
    });
  });
  test.each(proposalStates)("is possible until the proposal ends (%s)", (state) => {
    const ended = ["published", "rejected", "withdrawn", "superseded"].includes(state);
    const answer = run(changed, 3, { ...facts, proposal: { ...draftProposal, state } });
    expect(codeOf(answer)).toBe(ended ? "wrong-state" : null);
    if (answer.ok && answer.value !== "unchanged")
      expect(answer.value.proposal).toMatchObject({ from: state, to: state });
  });
  test("is for its authors", () => {
    expect(codeOf(run(changed, 3, facts, stranger))).toBe("not-author");
    expect(codeOf(run(changed, 3, facts, { ...author, blocked: true }))).toBe("blocked");
  });
});

describe("the base of a subject", () => {
  test.each([
    ["joins at its head", 2, 2, 0, null],
    ["joins at an earlier revision", 1, 2, 0, null],
    ["does not join at one that does not exist", 3, 2, 0, "input-invalid"],
    ["stays where it is", 1, 2, 1, null],
    ["is not moved by saving, not even to the head", 2, 2, 1, "input-invalid"],
  ])("%s", (_, base, head, stored, code) => {
    expect(codeOf(withSource(base, head, stored))).toBe(code);
  });
  test("is named when it is refused", () => {
    expect(allowed(withSource(1, 2, 1))).not.toBe("unchanged");
    expect(withSource(2, 2, 1)).toEqual({
      ok: false,
      refusal: {
        code: "input-invalid",
        fields: [{ path: "draft.subjects.1.base", problem: "not-the-base" }],
      },
    });
  });
});
