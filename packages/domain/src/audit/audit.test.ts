import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../text/languages.ts";
import { auditContent } from "./content.ts";
import { anyAudit, sampleAudit, sampleSentence } from "./content-samples.ts";
import { cutSentences } from "./cut.ts";
import { lookAgain } from "./look-again.ts";
import { auditProblems } from "./problems.ts";
import { newAudit } from "./start.ts";
import { totalsOf } from "./totals.ts";
import { verdictIds } from "./verdicts.ts";

const source = "dddddddd-0000-7000-8000-000000000001";
const claim = "cccccccc-0000-7000-8000-000000000001";
const kinds = new Map([[source, "ai-generated" as const]]);

describe("cutting a text into sentences", () => {
  test("every character is in exactly one sentence", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(". ", "\n", "\n\n", "Dr. ", "¿Y? ", "U.S. ", "art. 4", "EE. UU. ", "The ", "Heading\n"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...languages), (pieces, language) => {
        const text = pieces.join("");
        const cut = cutSentences(text, language);
        expect(cut.join("")).toBe(text);
        if (text.trim() !== "") expect(cut.every((one) => one.trim() !== "")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["Two. Sentences.", ["Two. ", "Sentences."]],
    ["It began in 1959.\n\nIt goes on.", ["It began in 1959.\n\n", "It goes on."]],
    ["Key drivers\n\nFear is one. Money is another.", ["Key drivers\n\nFear is one. ", "Money is another."]],
    ["\n First.", ["\n First."]],
    ["", []],
  ])("%j", (text, sentences) => {
    expect(cutSentences(text, "en")).toEqual(sentences);
  });

  test("a piece without an end is cut where a sentence may be no longer", () => {
    const text = "a".repeat(20_000);
    expect(cutSentences(text, "en").map((one) => one.length)).toEqual([8000, 8000, 4000]);
  });

  test("an audit begins with every sentence under an id of its own and nothing judged", () => {
    let minted = 0;
    const begun = newAudit(
      { text: "It rained. It stopped.", language: "en", title: "T", source },
      () => `id ${++minted}`,
    );
    expect(begun.sentences.map(({ id, text, verdict }) => [id, text, verdict])).toEqual([
      ["id 1", "It rained. ", null],
      ["id 2", "It stopped.", null],
    ]);
    expect(begun.titles).toEqual({ en: "T" });
  });
});

describe("totals", () => {
  test("the shares add to 100 and none is further than one from what it should be", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...verdictIds), { nil: null })), (verdicts) => {
        const totals = totalsOf(verdicts.map((verdict) => ({ verdict })));
        const judged = totals.sentences - totals.unjudged;
        const sum = totals.verdicts.reduce((all, { percent }) => all + percent, 0);
        expect(sum).toBe(judged === 0 ? 0 : 100);
        for (const { count, percent } of totals.verdicts)
          if (judged > 0) expect(Math.abs(percent - (100 * count) / judged)).toBeLessThan(1);
      }),
    );
  });
});

describe("another look", () => {
  const link = { entry: source, claim, state: "cited" as const };
  test.each([
    ["stands as it stood", link, [[claim, "cited"]], 0],
    ["stands otherwise", link, [[claim, "checked"]], 1],
    ["is gone", link, [], 1],
    ["was never looked at", { ...link, state: null }, [[claim, "checked"]], 0],
  ] as const)("a claim that %s", (_, linked, states, flags) => {
    expect(lookAgain([linked], new Map(states))).toHaveLength(flags);
  });
});

describe("what keeps an audit from being submitted", () => {
  const codes = (over: Parameters<typeof sampleAudit>[1]) =>
    auditProblems(sampleAudit(source, over), kinds, "2026-11-30").map(({ code }) => code);
  const one = (over: Parameters<typeof sampleSentence>[1]) => codes({ sentences: [sampleSentence(1, over)] });

  test("nothing, when all is there", () => expect(codes({})).toEqual([]));
  test("no title in its language", () => expect(codes({ titles: { es: "Sí" } })).toEqual(["title-missing"]));
  test("no audited text", () => expect(codes({ source: null })).toEqual(["audited-source-missing"]));
  test("no sentence", () => expect(codes({ sentences: [] })).toEqual(["sentences-missing"]));
  test("an id twice", () =>
    expect(codes({ sentences: [sampleSentence(1), sampleSentence(1)] })).toEqual(["id-twice"]));
  test("no verdict", () => expect(one({ verdict: null })).toEqual(["verdict-missing"]));
  test("no reason", () => expect(one({ reason: { en: " " } })).toEqual(["verdict-reason-missing"]));
  test("a reason that nobody can see", () =>
    expect(one({ reason: { en: "\u200b\u2060" } })).toEqual(["verdict-reason-missing"]));
  test.each(["holds", "partly", "contradicted"] as const)("%s, and nothing that says so", (verdict) =>
    expect(one({ verdict })).toEqual(["verdict-without-source"]),
  );
  test("one claim linked twice", () => {
    const link = { entry: source, claim, state: "cited" as const };
    expect(one({ claims: [link, { ...link, state: null }] })).toEqual(["id-twice"]);
  });
  test("no source found, but no search", () => expect(one({ searches: [] })).toEqual(["search-missing"]));
  test("a machine-written source that bears on it", () =>
    expect(one({ sources: [source] })).toEqual(["machine-support"]));
  test.each([
    [{ what: "" }, "search-incomplete"],
    [{ on: "2026" }, "search-day"],
    [{ on: "2026-13-45" }, "search-day"],
  ])("a search with %j", (over, code) => {
    const searches = sampleSentence(1).searches.map((search) => ({ ...search, ...over }));
    expect(one({ searches })).toEqual([code]);
  });
});

test("what the schema reads is what it was given", () => {
  fc.assert(
    fc.property(anyAudit, (audit) => {
      const read = auditContent.parse(audit);
      expect(auditContent.parse(read)).toEqual(read);
    }),
  );
});
