import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Block } from "../entry/content.ts";
import { testId } from "./content-arbitrary-samples.ts";
import { proseDiff, type TextPart, wordDiff } from "./prose-diff.ts";

/** The parts as a line: added words in plus signs, removed ones in minus signs. */
const line = (parts: readonly TextPart[]) =>
  parts
    .map(({ text, change }) =>
      change === "same" ? text : change === "added" ? `{+${text}+}` : `{-${text}-}`,
    )
    .join("");
const older = (parts: readonly TextPart[]) =>
  parts.map(({ text, change }) => (change === "added" ? "" : text)).join("");
const newer = (parts: readonly TextPart[]) =>
  parts.map(({ text, change }) => (change === "removed" ? "" : text)).join("");

test.each([
  ["First held in 1959.", "First held in 1960.", "First held in {-1959-}{+1960+}."],
  ["Conceived, held.", "Conceived and held.", "Conceived{-, -}{+ and +}held."],
  ["the old ship sails", "a new ship sails", "{-the old-}{+a new+} ship sails"],
  ["one two", "one two three", "one two{+ three+}"],
  ["one two", "zero one two", "{+zero +}one two"],
  ["año", "años", "{-año-}{+años+}"],
  ["in 2019-06", "in 2019-07", "in {-2019-06-}{+2019-07+}"],
  ["same", "same", "same"],
  ["", "new", "{+new+}"],
  ["old", "", "{-old-}"],
  ["", "", ""],
])("from %j to %j the words differ as %j", (before, after, words) => {
  expect(line(wordDiff(before, after))).toBe(words);
});

test("a mark is never cut: words inside it change apart from where it leads", () => {
  const mark = (text: string, n: number) => `[${text}](claim:${testId("a", n)})`;
  const to = (n: number) => `](claim:${testId("a", n)})`;
  expect(line(wordDiff(`In ${mark("1959", 1)}.`, `In ${mark("1960", 1)}.`))).toBe(
    `In [{-1959-}{+1960+}${to(1)}.`,
  );
  expect(line(wordDiff(`In ${mark("1959", 1)}.`, `In ${mark("1959", 2)}.`))).toBe(
    `In [1959{-${to(1)}-}{+${to(2)}+}.`,
  );
});

const word = fc.constantFrom("UNITAS", " ", "  ", "\n", "held", "Perú", ",", "1959", "](claim:x)", "[", "'");
const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(""));

test("the parts are the older text without what was added, the newer without what was removed", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after);
      expect(older(parts)).toBe(before);
      expect(newer(parts)).toBe(after);
    }),
  );
});

test("two long texts that share nothing are told apart in time", () => {
  const words = (letter: string) => Array.from({ length: 4000 }, (_, n) => `${letter}${n}`).join("; ");
  const parts = wordDiff(words("a"), words("b"));
  expect([older(parts), newer(parts)]).toEqual([words("a"), words("b")]);
});

const block = (n: number, markdown: string): Block => ({ id: testId("b", n), markdown });
const [one, two, three, four] = [
  block(1, "It was first held in 1959."),
  block(2, "It is held every year."),
  block(3, "Chile was its host in 2019."),
  block(4, "Nothing more is known."),
];
/** The rows as a reader of the tests reads them: type, number of the paragraph, places. */
const told = (rows: ReturnType<typeof proseDiff>) =>
  rows.map(({ type, id, from, to }) => `${type} ${Number(id.slice(-2))} ${from ?? "-"}→${to ?? "-"}`);

describe("proseDiff", () => {
  it("marks one word when one word changed", () => {
    const rows = proseDiff([one, two], [{ ...one, markdown: "It was first held in 1960." }, two]);
    expect(told(rows)).toEqual(["changed 1 1→1", "same 2 2→2"]);
    expect(line(rows[0]?.parts ?? [])).toBe("It was first held in {-1959-}{+1960+}.");
  });

  it("calls a moved paragraph moved, and only the one that moved", () => {
    expect(told(proseDiff([one, two, three], [three, one, two]))).toEqual([
      "moved 3 3→1",
      "same 1 1→2",
      "same 2 2→3",
    ]);
  });

  it("says what changed in a paragraph that moved", () => {
    const rows = proseDiff(
      [one, two, three],
      [{ ...three, markdown: "Chile was its host in 2024." }, one, two],
    );
    expect(told(rows)[0]).toBe("moved 3 3→1");
    expect(line(rows[0]?.parts ?? [])).toBe("Chile was its host in {-2019-}{+2024+}.");
  });

  it("shows what was removed after what it stood after", () => {
    expect(told(proseDiff([one, two, three], [three, four]))).toEqual([
      "removed 1 1→-",
      "removed 2 2→-",
      "same 3 3→1",
      "added 4 -→2",
    ]);
    expect(told(proseDiff([one, two, three], [one]))).toEqual([
      "same 1 1→1",
      "removed 2 2→-",
      "removed 3 3→-",
    ]);
  });

  it("gives back both bodies, and moves nothing when only words changed", () => {
    const body = fc.uniqueArray(
      fc.record({ id: fc.integer({ min: 1, max: 6 }).map((n) => testId("b", n)), markdown: text }),
      { selector: ({ id }) => id, maxLength: 6 },
    );
    fc.assert(
      fc.property(body, body, (before, after) => {
        const rows = proseDiff(before, after);
        const side = (at: "from" | "to", read: typeof older) =>
          rows
            .filter((row) => row[at] !== null)
            .sort((a, b) => (a[at] ?? 0) - (b[at] ?? 0))
            .map(({ id, parts }) => ({ id, markdown: read(parts) }));
        expect(side("from", older)).toEqual(before);
        expect(side("to", newer)).toEqual(after);
        expect(
          proseDiff(
            before,
            before.map((b) => ({ ...b, markdown: "x" })),
          ).map(({ type }) => type),
        ).not.toContain("moved");
      }),
    );
  });
});
