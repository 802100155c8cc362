import fc from "fast-check";
import type { Claim, EntryContent, Prose } from "../entry/content.ts";
import type { QualifierValue, Value } from "../entry/value.ts";
import { type Citation, resolutions, stances } from "../evidence/citation.ts";
import type { Search } from "../evidence/search.ts";
import {
  cslTypes,
  emptySource,
  type SourceContent,
  sourceKindIds,
  sourceStatuses,
} from "../evidence/source.ts";
import { languages } from "../text/languages.ts";

/** An id of the record's form for the n-th thing of a letter (a–f), for tests. */
export function testId(letter: string, n: number): string {
  return `${letter.repeat(8)}-0000-7000-8000-${String(n).padStart(12, "0")}`;
}

const word = fc.constantFrom("UNITAS", "PANAMAX", "Perú", "doce", "çà", "“x”", "a b", "__proto__");
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });
const lang = fc.constantFrom(...languages);
const entryId = fc.integer({ min: 1, max: 4 }).map((n) => testId("e", n));
const amount = maybe(fc.integer({ min: 0, max: 30 }));

const quantity = fc.record({
  type: fc.constant("quantity" as const),
  low: amount,
  best: amount,
  high: amount,
  unit: fc.constant("countries"),
});

const anyValue: fc.Arbitrary<Value> = fc.oneof(
  fc.record({ type: fc.constant("entry" as const), id: entryId }),
  fc.record({ type: fc.constant("text" as const), text: word, lang }),
  quantity,
  fc.constantFrom<Value>({ type: "unknown" }, { type: "none" }),
);

const qualifier: fc.Arbitrary<QualifierValue> = fc.oneof(
  fc.record({ type: fc.constant("term" as const), term: fc.constantFrom("host", "observer") }),
  fc.record({ type: fc.constant("entries" as const), ids: fc.uniqueArray(entryId, { maxLength: 3 }) }),
  fc.record({ type: fc.constant("text" as const), text: word, lang }),
  fc.constant<QualifierValue>({ type: "date", edtf: "1999?", extent: "some-point", end: "event" }),
  quantity,
);

const rank: fc.Arbitrary<Claim["rank"]> = fc.record({
  rank: fc.constantFrom("normal", "preferred", "deprecated"),
  reason: maybe(word),
});

const translation = fc.record({
  text: word,
  qualifiers: fc.dictionary(fc.constantFrom("what", "measure"), word, { noNullPrototype: true }),
  from: fc.record({ lang, hash: fc.constant("0".repeat(64)) }),
  machine: fc.boolean(),
});

const search: fc.Arbitrary<Search> = fc.record({
  id: fc.integer({ min: 1, max: 4 }).map((n) => testId("f", n)),
  where: word,
  what: word,
  on: fc.constantFrom("2026-11-22", ""),
  by: fc.constant(testId("b", 1)),
  note: fc.oneof(word, fc.constant("")),
});

/** Any citation whose id is one of eight, of one of four sources. */
const anyCitation: fc.Arbitrary<Citation> = fc.record({
  id: fc.integer({ min: 1, max: 8 }).map((n) => testId("c", n)),
  source: maybe(fc.integer({ min: 1, max: 4 }).map((n) => testId("d", n))),
  snapshot: maybe(fc.constant("a".repeat(64))),
  locator: fc.record({ type: fc.constantFrom("page" as const, "whole" as const), text: word }),
  quote: maybe(fc.record({ text: word, lang, translation: fc.constant(null) })),
  noQuote: maybe(
    fc.record({ reason: fc.constantFrom("image" as const, "other" as const), note: maybe(word) }),
  ),
  stance: fc.constantFrom(...stances),
  asserted: maybe(word),
  tier: maybe(fc.constantFrom("primary" as const, "secondary" as const)),
  resolution: maybe(fc.record({ how: fc.constantFrom(...resolutions), reason: word })),
});

/** Any claim without citations, whose id is one of six and whose predicate one of three. */
const anyClaim: fc.Arbitrary<Claim> = fc.record({
  id: fc.integer({ min: 1, max: 6 }).map((n) => testId("a", n)),
  predicate: fc.constantFrom("participant", "held", "statement"),
  value: maybe(anyValue),
  period: maybe(fc.constantFrom("1959?", "1998/..")),
  qualifiers: fc.dictionary(fc.constantFrom("role", "besides"), qualifier, { noNullPrototype: true }),
  rank,
  unsourced: maybe(word),
  translations: fc.record({ en: translation, es: translation, pt: translation }, { requiredKeys: [] }),
  origin: fc.constantFrom("people" as const, "ai" as const),
  searches: fc.array(search, { maxLength: 2 }),
  citations: fc.constant([]),
});

const block = fc.record({ id: fc.integer({ min: 1, max: 6 }).map((n) => testId("b", n)), markdown: word });

const prose: fc.Arbitrary<Prose> = fc.record({
  title: word,
  aliases: fc.uniqueArray(word, { maxLength: 3 }),
  summary: fc.oneof(word, fc.constant("")),
  body: fc.uniqueArray(block, { selector: ({ id }) => id, maxLength: 5 }),
  from: maybe(
    fc.record({ lang, hash: fc.constantFrom("0".repeat(64), "1".repeat(64)), machine: fc.boolean() }),
  ),
});

/** Entries of one kind and language from small pools of ids, so that any two have much in common. */
export const anyEntry: fc.Arbitrary<EntryContent> = fc
  .tuple(
    fc.record({ en: prose, es: prose, pt: prose }, { requiredKeys: ["es"] }),
    fc.uniqueArray(anyClaim, { selector: (claim) => claim.id, maxLength: 6 }),
    fc.uniqueArray(anyCitation, { selector: (citation) => citation.id, maxLength: 8 }),
  )
  .map(([texts, drawn, citations]) => {
    const claims = drawn.map((claim) => ({ ...claim, citations: [...claim.citations] }));
    citations.forEach((citation, n) => {
      claims[n % Math.max(claims.length, 1)]?.citations.push(citation);
    });
    return { type: "entry", kind: "exercise-edition", language: "es", prose: texts, claims };
  });

export const anySource: fc.Arbitrary<SourceContent> = fc
  .record({
    kind: fc.constantFrom(...sourceKindIds),
    status: fc.constantFrom(...sourceStatuses),
    origin: fc.oneof(word, fc.constant("")),
    title: word,
    author: fc.array(word, { maxLength: 3 }),
    publisher: fc.oneof(word, fc.constant("")),
    type: fc.constantFrom(...cslTypes),
  })
  .map(({ kind, status, origin, ...csl }) => ({
    ...emptySource,
    kind,
    status,
    origin,
    csl: { ...emptySource.csl, ...csl },
  }));
