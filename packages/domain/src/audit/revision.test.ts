import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { riskOf } from "../proposal/risk-of.ts";
import { apply } from "../revision/apply.ts";
import { carryOver } from "../revision/carry-over.ts";
import { diff } from "../revision/diff.ts";
import type { AuditContent } from "./content.ts";
import { anyAudit, sampleAudit, sampleSentence } from "./content-samples.ts";

const subject = { type: "audit", id: "aaaaaaaa-0000-7000-8000-000000000099" } as const;
const source = "dddddddd-0000-7000-8000-000000000001";
const base = sampleAudit(source);
const facts = { isNew: false, checked: new Set<string>() };

describe("an audit in its cells", () => {
  test("apply(diff(a, b), a) is b, the order of sentences too", () => {
    fc.assert(
      fc.property(anyAudit, anyAudit, (a, b) => {
        expect(apply(a, diff(subject, a, b))).toEqual(b);
      }),
      { numRuns: 300 },
    );
  });

  test("apply(diff(nothing, b), nothing) is b", () => {
    fc.assert(
      fc.property(anyAudit, (b) => {
        expect(apply(null, diff(subject, null, b))).toEqual(b);
      }),
    );
  });

  test("carried over to a head that did not move it is what it was", () => {
    fc.assert(
      fc.property(anyAudit, anyAudit, (a, b) => {
        expect(carryOver(diff(subject, a, b), a)).toEqual({ content: b, left: [] });
      }),
    );
  });

  test("another verdict is one operation", () => {
    const sentences = [sampleSentence(1, { verdict: "opinion" }), ...base.sentences.slice(1)];
    expect(diff(subject, base, { ...base, sentences })).toMatchObject([
      { cell: `sentence:${sampleSentence(1).id}/verdict`, before: "no-source", after: "opinion" },
    ]);
  });

  test("a verdict that somebody else gave meanwhile is left for the author", () => {
    const mine = { ...base, sentences: [sampleSentence(1, { verdict: "opinion" }), sampleSentence(2)] };
    const theirs = { ...base, sentences: [sampleSentence(1, { verdict: "partly" }), sampleSentence(2)] };
    const { left } = carryOver(
      diff(subject, { ...base, sentences: [sampleSentence(1), sampleSentence(2)] }, mine),
      theirs,
    );
    expect(left).toMatchObject([{ before: "no-source", after: "opinion", published: "partly" }]);
  });

  const changes: [string, AuditContent | null, AuditContent, string[]][] = [
    ["a new audit", null, { ...base, sentences: [], titles: {} }, ["high", "high"]],
    ["another text", base, { ...base, source: "dddddddd-0000-7000-8000-000000000002" }, ["high"]],
    ["wording of the title", base, { ...base, titles: { en: "Audit of a text" } }, ["low"]],
    [
      "a verdict, its reason and a link",
      base,
      {
        ...base,
        sentences: [
          sampleSentence(1, {
            verdict: "partly",
            reason: { en: "Some of it was." },
            claims: [{ entry: source, claim: source, state: null }],
          }),
          ...base.sentences.slice(1),
        ],
      },
      ["normal", "low", "normal"],
    ],
    [
      "a translation of a sentence",
      base,
      {
        ...base,
        sentences: [sampleSentence(1, { translations: { es: "Frase 1. " } }), ...base.sentences.slice(1)],
      },
      ["low"],
    ],
    [
      "another text of a sentence",
      base,
      { ...base, sentences: [sampleSentence(1, { text: "Otherwise. " }), ...base.sentences.slice(1)] },
      ["normal"],
    ],
  ];
  test.each(changes)("%s", (_, before, after, risks) => {
    const operations = diff(subject, before, after);
    expect(operations.map((operation) => riskOf(operation, facts)).sort()).toEqual([...risks].sort());
  });
});
