import fc from "fast-check";
import { languages } from "../text/languages.ts";
import type { AuditContent, Sentence } from "./content.ts";
import { verdictIds } from "./verdicts.ts";

const idOf = (letter: string, n: number) =>
  `${letter.repeat(8)}-0000-7000-8000-${String(n).padStart(12, "0")}`;

/** The n-th sentence of a sample audit, judged as having no source after one search. */
export function sampleSentence(n: number, over: Partial<Sentence> = {}): Sentence {
  const search = {
    id: idOf("f", n),
    where: "A catalogue of exercises",
    what: "CONJUPOL",
    on: "2026-01-01",
    by: idOf("f", 1),
    note: "Nothing of this name.",
  };
  return {
    id: idOf("a", n),
    text: `Sentence ${n}. `,
    translations: {},
    part: null,
    verdict: "no-source",
    reason: { en: "Nothing was found." },
    claims: [],
    sources: [],
    searches: [search],
    ...over,
  };
}

/** An audit of two sentences of the source `source` that can be submitted. */
export function sampleAudit(source: string, over: Partial<AuditContent> = {}): AuditContent {
  return {
    type: "audit",
    language: "en",
    titles: { en: "Audit of an article" },
    summaries: {},
    source,
    method: {},
    sentences: [sampleSentence(1), sampleSentence(2, { verdict: "holds", sources: [idOf("d", 2)] })],
    ...over,
  };
}

const word = fc.constantFrom("UNITAS", "Perú", "çà", "“x” ", "a b.\n", "__proto__");
const lang = fc.constantFrom(...languages);
const texts = fc.dictionary(lang, word, { noNullPrototype: true });

const anySentence: fc.Arbitrary<Sentence> = fc.record({
  id: fc.integer({ min: 1, max: 6 }).map((n) => idOf("a", n)),
  text: word,
  translations: texts,
  part: fc.option(texts, { nil: null }),
  verdict: fc.option(fc.constantFrom(...verdictIds), { nil: null }),
  reason: texts,
  claims: fc.array(
    fc.record({
      entry: fc.constant(idOf("e", 1)),
      claim: fc.integer({ min: 1, max: 4 }).map((n) => idOf("c", n)),
      state: fc.constantFrom("cited" as const, "checked" as const, null),
    }),
    { maxLength: 2 },
  ),
  sources: fc.array(fc.constant(idOf("d", 1)), { maxLength: 1 }),
  searches: fc.array(fc.constantFrom(...sampleSentence(1).searches), { maxLength: 1 }),
});

/** Audits whose sentences come from a small pool of ids, so that any two have much in common. */
export const anyAudit: fc.Arbitrary<AuditContent> = fc
  .record({
    language: lang,
    titles: texts,
    summaries: texts,
    source: fc.option(fc.constant(idOf("d", 2)), { nil: null }),
    method: texts,
    sentences: fc.uniqueArray(anySentence, { selector: ({ id }) => id, maxLength: 6 }),
  })
  .map((audit) => ({ type: "audit", ...audit }));
