import { describe, expect, it } from "vitest";
import { type Block, type EntryContent, emptyEntry, emptyProse, type Prose } from "../entry/content.ts";
import { sampleClaim } from "../evidence/content-samples.ts";
import { apply } from "./apply.ts";
import { carryOver } from "./carry-over.ts";
import { testId } from "./content-arbitrary-samples.ts";
import { diff } from "./diff.ts";

const subject = { type: "entry", id: testId("e", 9) } as const;
const block = (n: number, markdown = `Paragraph ${n}.`): Block => ({ id: testId("b", n), markdown });
const written = (blocks: Block[], more: Partial<Prose> = {}): EntryContent => ({
  ...emptyEntry("exercise", "es"),
  prose: { es: { ...emptyProse(), title: "UNITAS", body: blocks, ...more } },
});
const base = written([block(1), block(2), block(3)]);
/** The cells of the operations, ids by their last digit. */
const cells = (after: EntryContent, before: EntryContent = base) =>
  diff(subject, before, after).map(({ cell }) => cell.replace(/[0-9a-f-]{35}([0-9a-f])$/, "$1"));
const bodyOf = (content: unknown) =>
  ((content as EntryContent).prose.es?.body ?? []).map(({ id, markdown }) => `${id.at(-1)} ${markdown}`);

describe("a body's operations", () => {
  it.each<[string, EntryContent, string[]]>([
    ["one word", written([block(1, "Paragraf 1."), block(2), block(3)]), ["block:es:1"]],
    ["a paragraph more at the end", written([block(1), block(2), block(3), block(4)]), ["block:es:4"]],
    [
      "a paragraph more in the middle",
      written([block(1), block(4), block(2), block(3)]),
      ["block:es:4", "blocks:es"],
    ],
    ["a paragraph less", written([block(1), block(3)]), ["block:es:2"]],
    ["a paragraph elsewhere", written([block(3), block(1), block(2)]), ["blocks:es"]],
    [
      "a paragraph elsewhere, and another word in it",
      written([block(3, "Paragraf 3."), block(1), block(2)]),
      ["block:es:3", "blocks:es"],
    ],
    [
      "what it was translated from",
      written(base.prose.es?.body ?? [], { from: { lang: "en", hash: "0".repeat(64), machine: false } }),
      ["from:es"],
    ],
  ])("%s", (_, after, expected) => {
    expect(cells(after)).toEqual(expected);
    expect(bodyOf(apply(base, diff(subject, base, after)))).toEqual(bodyOf(after));
  });

  it("are those of one language when one language is added, and touch no claim", () => {
    const es = base.prose.es;
    const pt = { ...emptyProse(), title: "UNITAS", summary: "Exercício naval.", body: [block(1)] };
    expect(cells({ ...base, prose: { es, pt } })).toEqual(["block:pt:1", "summary:pt", "title:pt"]);
  });

  it("are none when a claim's value changes: claims are the same in every language", () => {
    const held = sampleClaim(1);
    const before = { ...base, claims: [held] };
    const after = { ...base, claims: [{ ...held, value: { type: "none" as const } }] };
    expect(cells(after, before)).toEqual([`claim:${held.id}/value`]);
    expect(apply(before, diff(subject, before, after))).toMatchObject({ prose: before.prose });
  });
});

describe("a body carried over to a head that moved", () => {
  it.each<[string, EntryContent, EntryContent, string[], string[]]>([
    [
      "takes the words of both where they are in different paragraphs",
      written([block(1, "mine"), block(2), block(3)]),
      written([block(1), block(2), block(3, "theirs")]),
      [],
      ["1 mine", "2 Paragraph 2.", "3 theirs"],
    ],
    [
      "leaves only the paragraph that both changed",
      written([block(1, "mine"), block(2, "mine"), block(3)]),
      written([block(1, "theirs"), block(2), block(3)]),
      ["block:es:1"],
      ["1 theirs", "2 mine", "3 Paragraph 3."],
    ],
    [
      "leaves a paragraph that one changed and the other removed",
      written([block(1, "mine"), block(2), block(3)]),
      written([block(2), block(3)]),
      ["block:es:1"],
      ["2 Paragraph 2.", "3 Paragraph 3."],
    ],
    [
      "keeps what others added where they added it",
      written([block(3), block(1), block(2)]),
      written([block(1), block(5), block(2), block(3)]),
      [],
      ["3 Paragraph 3.", "1 Paragraph 1.", "5 Paragraph 5.", "2 Paragraph 2."],
    ],
    [
      "adds in the middle of what others reworded and shortened",
      written([block(1), block(4), block(2), block(3)]),
      written([block(1, "theirs"), block(2)]),
      [],
      ["1 theirs", "4 Paragraph 4.", "2 Paragraph 2."],
    ],
    [
      "leaves an order when somebody else changed it otherwise",
      written([block(3), block(1), block(2)]),
      written([block(2), block(1), block(3)]),
      ["blocks:es"],
      ["2 Paragraph 2.", "1 Paragraph 1.", "3 Paragraph 3."],
    ],
    [
      "is done when the order is published already",
      written([block(3), block(1), block(2)]),
      written([block(3), block(1), block(2), block(4)]),
      [],
      ["3 Paragraph 3.", "1 Paragraph 1.", "2 Paragraph 2.", "4 Paragraph 4."],
    ],
  ])("%s", (_, mine, head, left, body) => {
    const carried = carryOver(diff(subject, base, mine), head);
    expect(carried.left.map(({ cell }) => cell.replace(/[0-9a-f-]{35}([0-9a-f])$/, "$1"))).toEqual(left);
    expect(bodyOf(carried.content)).toEqual(body);
  });
});
