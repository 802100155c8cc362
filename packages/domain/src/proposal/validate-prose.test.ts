import { describe, expect, it, test } from "vitest";
import { type EntryContent, emptyEntry, emptyProse, type Prose } from "../entry/content.ts";
import { sampleClaim, sampleEntry } from "../evidence/content-samples.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { marksWithoutClaim, proseProblems } from "./validate-prose.ts";

const claim = sampleClaim(1);
const block = testId("b", 1);
const english: Prose = { ...emptyProse(), title: "UNITAS" };
const entry = (prose: EntryContent["prose"]): EntryContent => ({
  ...emptyEntry("exercise", "en"),
  claims: [claim],
  prose,
});
const told = (prose: EntryContent["prose"]) =>
  proseProblems(entry(prose)).map(({ path, code }) => `${code} at ${path}`);
const withBlock = (markdown: string) => told({ en: { ...english, body: [{ id: block, markdown }] } });

test.each([
  ["a paragraph", "Held in *1959*, **often**."],
  ["a heading of level 2", "## Origins"],
  ["a heading of level 3", "### Before 1959"],
  ["a heading of level 2 underlined", "Origins\n---"],
  ["a list", "- one\n- two\n  1. three"],
  ["a quotation", "> said"],
  ["a mark", `Held in [1959](claim:${claim.id}).`],
  ["a link to an entry", `[UNITAS](entry:${sampleEntry})`],
  ["a link to the web", "[Navy](https://www.navy.mil/a?b=c)"],
  ["an address that is a link", "<https://www.navy.mil>"],
  ["words that look like HTML in code", "`<b>`"],
  ["less than", "5 < 6 & 7"],
])("%s may stand in a body", (_, markdown) => {
  expect(withBlock(markdown)).toEqual([]);
});

test.each([
  ["a heading of level 1", "# UNITAS", "prose-markup"],
  ["a heading of level 4", "#### Detail", "prose-markup"],
  ["HTML", "<div>x</div>", "prose-markup"],
  ["HTML within words", "Held <b>often</b>.", "prose-markup"],
  ["a comment", "<!-- x -->", "prose-markup"],
  ["a picture", "![map](https://example.org/map.png)", "prose-markup"],
  ["a definition", "[a]: https://example.org", "prose-markup"],
  ["a script as address", "[x](javascript:alert)", "prose-link"],
  ["a mark of no id", "[1959](claim:first)", "prose-link"],
  ["a mark written as a bare address", `<claim:${claim.id}>`, "prose-link"],
  ["a mark in other letters", `[1959](cl&#97;im:${claim.id})`, "prose-link"],
  ["a mark with a stroke before its colon", `[1959](claim\\:${claim.id})`, "prose-link"],
  ["a path", "[x](/en/e/unitas)", "prose-link"],
  ["a mail address", "<someone@example.org>", "prose-link"],
  ["a link without words", `[](entry:${sampleEntry})`, "prose-link"],
  ["two paragraphs", "One.\n\nTwo.", "prose-block"],
  ["nothing", "", "prose-block"],
  ["spaces around", " One. ", "prose-block"],
])("%s may not", (_, markdown, code) => {
  expect(withBlock(markdown)).toEqual([`${code} at block:en:${block}`]);
});

describe("prose of a language", () => {
  it("needs a title when there is anything else", () => {
    const body = [{ id: block, markdown: "Realizado en 1959." }];
    expect(told({ en: english, es: emptyProse() })).toEqual([]);
    for (const more of [{ body }, { summary: "x" }, { aliases: ["x"] }] satisfies Partial<Prose>[])
      expect(told({ en: english, es: { ...emptyProse(), ...more } })).toEqual(["title-missing at title:es"]);
    expect(told({})).toEqual(["title-missing at title:en"]);
  });

  it("holds each block once, while two languages may use the same ids", () => {
    const body = [{ id: block, markdown: "One." }];
    const twice = [...body, { id: block, markdown: "Two." }];
    expect(told({ en: { ...english, body: twice } })).toEqual([`id-twice at block:en:${block}`]);
    expect(told({ en: { ...english, body }, es: { ...english, body } })).toEqual([]);
  });

  it("is translated from another language that has a text", () => {
    const from = (lang: "en" | "es" | "pt"): Prose => ({
      ...english,
      from: { lang, hash: "0".repeat(64), machine: false },
    });
    expect(told({ en: english, es: from("en") })).toEqual([]);
    expect(told({ en: english, es: from("es") })).toEqual(["prose-from at from:es"]);
    expect(told({ en: english, es: from("pt") })).toEqual(["prose-from at from:es"]);
  });
});

describe("marksWithoutClaim", () => {
  const marked = (id: string) => [{ id: block, markdown: `Held in [1959](claim:${id}).` }];
  const found = (prose: EntryContent["prose"]) =>
    marksWithoutClaim([{ id: sampleEntry, content: entry(prose) }]);

  it("finds marks to claims that the entry does not hold, in any language", () => {
    expect(found({ en: { ...english, body: marked(claim.id) } })).toEqual([]);
    expect(found({ en: english, pt: { ...english, body: marked(testId("a", 9)) } })).toEqual([
      { subject: sampleEntry, path: `block:pt:${block}`, code: "mark-without-claim" },
    ]);
  });
});
