import { describe, expect, test } from "vitest";
import { aCitation, aClaim, aDraft, idOf } from "./draft.fixture.ts";
import { changesOf, differenceOf } from "./draft-changes.ts";

describe("what a draft will send", () => {
  const base = aDraft([aClaim(11, "participant"), aClaim(12, "participant")]);
  const bases = Object.fromEntries(base.subjects.map(({ id, content }) => [id, content]));

  test("nothing, when nothing changed but spaces around a title", () => {
    const first = base.subjects[0];
    const content = first?.content;
    if (content?.type !== "entry") throw new Error("no entry");
    const prose = { en: { title: " ", aliases: [], summary: "", body: [], from: null } };
    const spaced = {
      ...base,
      subjects: [{ id: idOf(1), base: 0, content: { ...content, prose } }, ...base.subjects.slice(1)],
    };
    expect(changesOf(spaced, bases)).toEqual([]);
  });

  test("one operation for one claim added with its citation being another", () => {
    const edited = aDraft([
      aClaim(11, "participant"),
      aClaim(12, "participant"),
      aClaim(13, "host", { citations: [aCitation(50)] }),
    ]);
    expect(changesOf(edited, bases).map(({ cell }) => cell)).toEqual([
      `citation:${idOf(50)}`,
      `claim:${idOf(13)}`,
    ]);
  });
});

describe("two versions of a draft", () => {
  test("differ part by part, mine after theirs", () => {
    const mine = { ...aDraft([aClaim(11, "host", { period: "1998/.." })]), rationale: "mine" };
    const theirs = { ...aDraft([aClaim(11, "host")]), rationale: "theirs" };
    const difference = differenceOf(mine, theirs);
    expect(difference.rationale).toEqual({ mine: "mine", theirs: "theirs" });
    expect(difference.operations).toEqual([
      {
        subject: { type: "entry", id: idOf(1) },
        cell: `claim:${idOf(11)}/period`,
        before: null,
        after: "1998/..",
      },
    ]);
  });

  test("a subject that only the newer has would be removed by mine", () => {
    const theirs = aDraft();
    const mine = { ...theirs, subjects: theirs.subjects.slice(0, 1) };
    const { operations } = differenceOf(mine, theirs);
    expect(operations.length).toBeGreaterThan(0);
    expect(operations.every(({ subject, after }) => subject.id === idOf(2) && after === null)).toBe(true);
  });

  test("that say the same do not differ", () => {
    expect(differenceOf(aDraft(), aDraft())).toMatchObject({ rationale: null, operations: [] });
  });
});
