import { describe, expect, test } from "vitest";
import { sampleClaim, sampleEntry } from "../evidence/content-samples.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { allowed, exerciseId, goodEdition, mintIds, ofClaim, participantClaim } from "./proposal-samples.ts";
import { startEdit, startEntry, startFrom } from "./start.ts";

describe("a new entry", () => {
  test("begins empty, in the language chosen", () => {
    const draft = allowed(startEntry({ kind: "exercise", language: "pt", of: null }, mintIds()));
    expect(draft.subjects).toEqual([
      {
        id: testId("f", 500),
        base: 0,
        content: {
          type: "entry",
          kind: "exercise",
          language: "pt",
          prose: { pt: { title: "", aliases: [], summary: "", body: [], from: null } },
          claims: [],
        },
      },
    ]);
  });
  test("of a kind that belongs to another entry says so at once", () => {
    const draft = allowed(
      startEntry({ kind: "exercise-edition", language: "es", of: exerciseId }, mintIds()),
    );
    const content = draft.subjects[0]?.content;
    expect(content?.type === "entry" && content.claims).toMatchObject([
      { predicate: "of", value: { type: "entry", id: exerciseId }, citations: [] },
    ]);
  });
  test("of an unknown kind is refused", () => {
    expect(startEntry({ kind: "rumour", language: "es", of: null }, mintIds())).toEqual({
      ok: false,
      refusal: { code: "input-invalid", fields: [{ path: "about.kind", problem: "kind-unknown" }] },
    });
  });
});

describe("an edit", () => {
  test("begins with the head", () => {
    const ref = { type: "entry", id: sampleEntry } as const;
    expect(allowed(startEdit(ref, { number: 4, content: goodEdition })).subjects).toEqual([
      { id: sampleEntry, base: 4, content: goodEdition },
    ]);
    expect(startEdit(ref, null)).toEqual({ ok: false, refusal: { code: "not-found" } });
  });
});

test("a new edition that starts from the previous one has who and of what, not when, no sources, and a language of its own", () => {
  const date = sampleClaim(7, {
    predicate: "held",
    value: { type: "date", edtf: "2024", extent: "throughout", end: "event" },
  });
  const gone = sampleClaim(8, { rank: { rank: "deprecated", reason: "did not come" } });
  const previous = { ...goodEdition, claims: [ofClaim, participantClaim, date, gone] };
  const [subject] = startFrom(previous, "pt", mintIds()).subjects;
  expect(subject).toMatchObject({ base: 0, content: { kind: "exercise-edition", language: "pt" } });
  if (subject?.content.type !== "entry") return;
  expect(subject.content.claims.map(({ predicate, value }) => [predicate, value])).toEqual([
    ["of", ofClaim.value],
    ["participant", participantClaim.value],
  ]);
  expect(subject.content.claims.flatMap(({ citations }) => citations)).toEqual([]);
  const ids = subject.content.claims.map(({ id }) => id);
  expect(new Set([...ids, ofClaim.id, participantClaim.id, subject.id, sampleEntry]).size).toBe(6);
  expect(subject.content.prose.pt?.title).toBe("");
});
