import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { blocksFrom, bodyText, topLevel } from "./blocks.ts";
import type { Block } from "./content.ts";

/** Lines that Markdown reads as different things, alone and beside each other. */
const line = fc.constantFrom(
  "",
  "",
  "UNITAS began in 1959.",
  "## Origins",
  "- one",
  "* two",
  "1. three",
  "  - inner",
  "    indented",
  "\tindented",
  "> said",
  "```",
  "~~~",
  "---",
  "===",
  "<div>",
  "<!-- x",
  "-->",
  "[a]: https://example.org",
  "[1959](claim:aaaaaaaa-0000-7000-8000-000000000001)",
  " one space",
  "trailing  ",
  "\\",
  "#",
  "-",
);
const anyText = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));

/** Mints blocks' ids one after another. */
function minting(letter: string): () => string {
  let n = 0;
  return () => {
    n += 1;
    return testId(letter, n);
  };
}

test("what was cut and joined is cut the same, and each part of it is one", () => {
  fc.assert(
    fc.property(anyText, (written) => {
      const parts = topLevel(written);
      expect(topLevel(parts.join("\n\n"))).toEqual(parts);
      for (const part of parts) expect(topLevel(part)).toEqual([part]);
    }),
    { numRuns: 200 },
  );
});

test("lines apart are cut as Markdown cuts them, without reading it", () => {
  const alone = fc.constantFrom(
    "UNITAS, 1959",
    "## Origins ",
    "a  ",
    "é](x",
    "b\\",
    "## # x",
    "Chile:",
    "x <div>",
    "d ```",
  );
  const blank = fc.constantFrom("\n\n", "\n \n", "\n\t\n\n");
  fc.assert(
    fc.property(fc.array(fc.tuple(alone, blank), { maxLength: 6 }), (lines) => {
      const written = lines.flat().join("");
      // A comment at the end makes the whole be read.
      expect([...topLevel(written), "<!-- -->"]).toEqual(topLevel(`${written}\n\n<!-- -->`));
    }),
  );
});

test("blocks of a body that nobody changed are the same blocks", () => {
  fc.assert(
    fc.property(anyText, (written) => {
      const blocks = blocksFrom(written, [], minting("b"));
      expect(blocksFrom(bodyText(blocks), blocks, minting("c"))).toEqual(blocks);
    }),
  );
});

test("no id stands twice, whatever was there before", () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const stood = blocksFrom(before, [], minting("b"));
      const ids = blocksFrom(after, [...stood, ...stood], minting("c")).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test("words are not lost: only blank lines are", () => {
  fc.assert(
    fc.property(anyText, (written) => {
      const letters = (text: string) => text.replace(/\s+/g, "");
      expect(letters(topLevel(written).join(""))).toBe(letters(written));
    }),
  );
});

describe("blocksFrom", () => {
  const [one, two, three] = [testId("b", 1), testId("b", 2), testId("b", 3)];
  const held: Block = { id: one, markdown: "It was first held in 1960 off the coast of Venezuela." };
  const series: Block = { id: two, markdown: "The series is run by the United States Navy every year." };
  const before = [held, series];
  const cut = (text: string, stood = before) => blocksFrom(text, stood, minting("c")).map(({ id }) => id);

  it("cuts paragraphs, headings and lists apart", () => {
    const text = "## Origins\nFirst words.\n- one\n- two\n\nLast words.";
    expect(topLevel(text)).toEqual(["## Origins", "First words.", "- one\n- two", "Last words."]);
    expect(topLevel("")).toEqual([]);
  });

  it("keeps the id of a paragraph that moved or was reworded", () => {
    expect(cut(`${series.markdown}\n\n${held.markdown}`)).toEqual([two, one]);
    expect(cut(`${held.markdown}\n\nThe series is run by the Navy of the United States every year.`)).toEqual(
      [one, two],
    );
  });

  it("gives a new id to what shares too few words, in letters of any script", () => {
    expect(cut("Nothing of what stood here before.")).toEqual([testId("c", 1)]);
    expect(cut("演習は毎年行われる", [{ id: three, markdown: "演習は二年ごとに" }])).toEqual([
      testId("c", 1),
    ]);
  });

  it("prefers the same words to the similar, wherever they stand", () => {
    const alike: Block = { id: three, markdown: `${held.markdown} Again.` };
    expect(cut(`${held.markdown} Twice.\n\n${held.markdown}`, [held, alike])).toEqual([three, one]);
  });

  it("keeps the first of two blocks that read the same for the first", () => {
    const twin = { ...held, id: three };
    expect(cut(`${held.markdown}\n\n${held.markdown}`, [held, twin])).toEqual([one, three]);
  });

  it("does not count the claim that a mark leads to as a word", () => {
    const mark = (n: number) => `[1960](claim:${testId("a", n)})`;
    expect(cut(`First held in ${mark(2)}.`, [{ id: one, markdown: `First held in ${mark(1)}.` }])).toEqual([
      one,
    ]);
  });
});
