import { describe, expect, test } from "vitest";
import type { Claim, EntryContent } from "../entry/content.ts";
import type { Value } from "../entry/value.ts";
import type { Citation } from "../evidence/citation.ts";
import { sampleCitation, sampleClaim, sampleEntry } from "../evidence/content-samples.ts";
import type { SourceContent } from "../evidence/source.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { DraftSubject } from "./draft.ts";
import { problemCodes } from "./problem.ts";
import {
  exerciseId,
  goodEdition,
  goodSource,
  newEditionDraft,
  ofClaim,
  participantClaim,
  sourceId,
  submitFacts,
} from "./proposal-samples.ts";
import { validate } from "./validate.ts";

const found = (subjects: DraftSubject[], more: Parameters<typeof submitFacts>[0] = {}) =>
  validate(subjects, { ...submitFacts(more), today: "2026-11-30" }).map(
    ({ path, code }) => `${code} at ${path}`,
  );
const entry = (change: Partial<EntryContent>) => ({
  id: sampleEntry,
  base: 0,
  content: { ...goodEdition, ...change },
});
const withClaims = (...claims: Claim[]) => entry({ claims: [ofClaim, ...claims] });
const source = (change: Partial<SourceContent>) => ({
  id: sourceId,
  base: 0,
  content: { ...goodSource, ...change },
});
const csl = (change: Partial<SourceContent["csl"]>) => source({ csl: { ...goodSource.csl, ...change } });
const held = (value: Value | null, more: Partial<Claim> = {}) =>
  withClaims(
    sampleClaim(3, { predicate: "held", qualifiers: {}, value, unsourced: "no source was found", ...more }),
  );
const date = (edtf: string): Value => ({ type: "date", edtf, extent: "throughout", end: "event" });
const quantity = (low: number | null, best: number | null, high: number | null, unit = "persons"): Value => ({
  type: "quantity",
  low,
  best,
  high,
  unit,
});
const place = (more: Partial<Extract<Value, { type: "place" }>>): Value => ({
  type: "place",
  name: "Lima",
  precision: "city",
  lat: null,
  lon: null,
  ...more,
});
const valued = (predicate: string, value: Value, more: Partial<Claim> = {}) =>
  held(value, { predicate, ...more });
const cited = (change: Partial<Citation>) =>
  withClaims({ ...participantClaim, citations: [sampleCitation(2, change)] });
const role = (qualifiers: Claim["qualifiers"]) => withClaims({ ...participantClaim, qualifiers });
const english = { title: "", aliases: [], summary: "A naval exercise.", body: [], from: null };
const participant = { type: "term", term: "participant" } as const;
const prefers = { rank: "preferred", reason: "the organizer says so" } as const;
const c3 = `claim:${testId("a", 3)}`;
const c2 = `claim:${participantClaim.id}`;
const cite = `citation:${testId("c", 2)}`;
const quoted = { text: "doce países", lang: "es", translation: null };

const cases: [string, DraftSubject, string[]][] = [
  ["an entry needs a title in its own language", entry({ prose: {} }), ["title-missing at title:es"]],
  [
    "and in every language in which something is written",
    entry({ prose: { ...goodEdition.prose, en: english } }),
    ["title-missing at title:en"],
  ],
  ["its kind must exist", entry({ kind: "rumour" }), ["kind-unknown at entry"]],
  [
    "a predicate must be one of its kind",
    withClaims(sampleClaim(3, { predicate: "frequency", unsourced: "no source was found" })),
    [`predicate-unknown at ${c3}`],
  ],
  ["a required predicate must be there", entry({ claims: [] }), ["predicate-required at predicate:of"]],
  [
    "a deprecated claim does not stand for it",
    entry({ claims: [{ ...ofClaim, rank: { rank: "deprecated", reason: "another series" } }] }),
    ["predicate-required at predicate:of"],
  ],
  ["a value must be given", held(null), [`value-missing at ${c3}/value`]],
  ["an empty date is no value", held(date("")), [`value-missing at ${c3}/value`]],
  ["unknown is a value", held({ type: "unknown" }), []],
  ["none is a value", held({ type: "none" }), []],
  [
    "a value has the type of its predicate",
    held({ type: "term", term: "annual" }),
    [`value-type at ${c3}/value`],
  ],
  [
    "a target must be chosen",
    withClaims({ ...participantClaim, value: { type: "entry", id: null } }),
    [`target-missing at ${c2}/value`],
  ],
  [
    "a target is of a kind that the predicate takes",
    withClaims({ ...participantClaim, value: { type: "entry", id: exerciseId } }),
    [`target-kind at ${c2}/value`],
  ],
  [
    "an entry does not point to itself",
    withClaims({ ...participantClaim, value: { type: "entry", id: sampleEntry } }),
    [`target-self at ${c2}/value`],
  ],
  ["a date is EDTF", held(date("10 September")), [`date-not-edtf at ${c3}/value`]],
  [
    "a period is EDTF",
    withClaims(
      sampleClaim(3, {
        predicate: "statement",
        qualifiers: {},
        value: { type: "text", text: "It grew.", lang: "en" },
        period: "the nineties",
        unsourced: "no source was found",
      }),
    ),
    [`period-not-edtf at ${c3}/period`],
  ],
  [
    "a period stands only where the predicate takes one",
    held(date("2024"), { period: "2024" }),
    [`period-not-allowed at ${c3}/period`],
  ],
  [
    "a quantity has a number",
    valued("personnel", quantity(null, null, null)),
    [`quantity-empty at ${c3}/value`],
  ],
  ["its bounds are in order", valued("personnel", quantity(9, null, 8)), [`quantity-order at ${c3}/value`]],
  ["best lies between them", valued("personnel", quantity(1, 9, 8)), [`quantity-order at ${c3}/value`]],
  [
    "its unit is one that the predicate counts in",
    valued("personnel", quantity(1, 2, 3, "ships")),
    [`unit-unknown at ${c3}/value`],
  ],
  [
    "a text says something",
    valued("statement", { type: "text", text: " ", lang: "en" }),
    [`text-missing at ${c3}/value`],
  ],
  [
    "an identifier has its pattern",
    valued("number", { type: "identifier", code: "#60" }),
    [`identifier-pattern at ${c3}/value`],
  ],
  ["a place has a name", valued("location", place({ name: "" })), [`place-missing at ${c3}/value`]],
  ["coordinates come in pairs", valued("location", place({ lat: -12 })), [`place-incomplete at ${c3}/value`]],
  [
    "a point has coordinates",
    valued("location", place({ precision: "point" })),
    [`place-incomplete at ${c3}/value`],
  ],
  [
    "a country has none",
    valued("location", place({ precision: "country", lat: -12, lon: -77 })),
    [`place-incomplete at ${c3}/value`],
  ],
  ["a city with coordinates is a place", valued("location", place({ lat: -12, lon: -77 })), []],
  [
    "a qualifier is one of its predicate",
    role({ role: participant, rank: { type: "text", text: "first", lang: "en" } }),
    [`qualifier-unknown at ${c2}/qualifiers/rank`],
  ],
  [
    "a qualifier has its type",
    role({ role: { type: "text", text: "host", lang: "en" } }),
    [`qualifier-type at ${c2}/qualifiers/role`],
  ],
  ["a required qualifier is there", role({}), [`qualifier-missing at ${c2}/qualifiers/role`]],
  [
    "a qualifier left empty is missing",
    role({ role: participant, unit: { type: "text", text: "", lang: "es" } }),
    [`qualifier-missing at ${c2}/qualifiers/unit`],
  ],
  [
    "a role is a term of its vocabulary",
    role({ role: { type: "term", term: "spectator" } }),
    [`term-unknown at ${c2}/qualifiers/role`],
  ],
  [
    "entries that qualify are of the right kind",
    valued("personnel", quantity(1, 2, 3), { qualifiers: { of: { type: "entries", ids: [exerciseId] } } }),
    [`target-kind at ${c3}/qualifiers/of`],
  ],
  [
    "and are not an empty list",
    valued("personnel", quantity(1, 2, 3), { qualifiers: { of: { type: "entries", ids: [] } } }),
    [`qualifier-missing at ${c3}/qualifiers/of`],
  ],
  [
    "preferring needs a reason",
    held(date("2024"), { rank: { rank: "preferred", reason: " " } }),
    [`rank-reason-missing at ${c3}/rank`],
  ],
  [
    "deprecating needs a reason",
    held(date("2024"), { rank: { rank: "deprecated", reason: null } }),
    [`rank-reason-missing at ${c3}/rank`],
  ],
  [
    "a claim without citations says why",
    held(date("2024"), { unsourced: "none" }),
    [`unsourced-reason-missing at ${c3}/unsourced`],
  ],
  ["a citation names its source", cited({ source: null }), [`source-missing at ${cite}/source`]],
  [
    "a citation says where in the source",
    cited({ locator: { type: "page", text: "" } }),
    [`locator-missing at ${cite}/locator`],
  ],
  [
    "a page without a number",
    cited({ locator: { type: "page", text: "somewhere" } }),
    [`locator-format at ${cite}/locator`],
  ],
  ["the whole work needs no place", cited({ locator: { type: "whole", text: "" } }), []],
  ["a citation has a quote", cited({ quote: null }), [`quote-missing at ${cite}/quote`]],
  ["or the reason why it has none", cited({ quote: null, noQuote: { reason: "image", note: null } }), []],
  [
    "another reason needs its words",
    cited({ quote: null, noQuote: { reason: "other", note: " " } }),
    [`quote-missing at ${cite}/quote`],
  ],
  ["not both", cited({ noQuote: { reason: "image", note: null } }), [`quote-and-reason at ${cite}/quote`]],
  [
    "a quote has its language",
    cited({ quote: { ...quoted, lang: "" } }),
    [`quote-language-missing at ${cite}/quote`],
  ],
  [
    "only a contradiction is resolved",
    cited({ resolution: { how: "outweighed", reason: "older" } }),
    [`resolution-without-contradiction at ${cite}/resolution`],
  ],
  [
    "and with a reason",
    cited({ stance: "contradicts", resolution: { how: "outweighed", reason: "" } }),
    [`resolution-reason-missing at ${cite}/resolution`],
  ],
  [
    "the same assertion stands once",
    withClaims(participantClaim, { ...participantClaim, id: testId("a", 3), citations: [sampleCitation(3)] }),
    [`duplicate-claim at ${c3}`],
  ],
  [
    "the same country in another role is another assertion",
    withClaims(participantClaim, {
      ...participantClaim,
      id: testId("a", 3),
      qualifiers: { role: { type: "term", term: "host" } },
      citations: [sampleCitation(3)],
    }),
    [],
  ],
  ["a source has a title", csl({ title: "" }), ["source-title-missing at csl.title"]],
  [
    "a source can be found somewhere",
    csl({ url: "", publisher: "", container: "" }),
    ["source-place-missing at csl.url"],
  ],
  ["the day it appeared is EDTF", csl({ issued: "May" }), ["source-date-not-edtf at csl.issued"]],
  ["the day it was read is EDTF", csl({ accessed: "today" }), ["source-date-not-edtf at csl.accessed"]],
];

const rival = (n: number, more: Partial<Claim>) =>
  sampleClaim(n, {
    predicate: "held",
    qualifiers: {},
    value: date(`20${n}`),
    unsourced: "no source was found",
    ...more,
  });

const others: [string, DraftSubject[], Parameters<typeof submitFacts>[0], string[]][] = [
  ["what the draft of a new edition holds is well", newEditionDraft.subjects, {}, []],
  [
    "a machine's text is context only",
    [entry({}), source({ kind: "ai-generated" })],
    {},
    [`machine-support at citation:${testId("c", 1)}/stance`, `machine-support at ${cite}/stance`],
  ],
  [
    "also a published one's",
    [cited({})],
    { sources: new Map([[sourceId, { ...goodSource, kind: "ai-generated" }]]) },
    [`machine-support at citation:${testId("c", 1)}/stance`, `machine-support at ${cite}/stance`],
  ],
  [
    "an entry keeps its kind",
    [entry({})],
    { bases: new Map([[sampleEntry, { ...goodEdition, kind: "exercise" }]]) },
    ["kind-changed at entry"],
  ],
  [
    "a source does not become what an entry is",
    [{ id: sampleEntry, base: 1, content: goodSource }],
    { bases: new Map([[sampleEntry, goodEdition]]) },
    ["kind-changed at kind"],
  ],
  [
    "a claim keeps its predicate",
    [withClaims(rival(24, { id: participantClaim.id }))],
    { bases: new Map([[sampleEntry, goodEdition]]) },
    [`predicate-changed at ${c2}`],
  ],
  [
    "two values of which one can be true may both stand, one preferred",
    [withClaims(rival(23, { rank: prefers }), rival(24, {}))],
    {},
    [],
  ],
  [
    "not both preferred",
    [withClaims(rival(23, { rank: prefers }), rival(24, { rank: prefers }))],
    {},
    [`two-preferred at claim:${testId("a", 24)}/rank`],
  ],
  [
    "a qualifier that only explains does not part them",
    [
      withClaims(
        rival(23, {
          predicate: "stated-participants",
          value: quantity(null, 11, null, "countries"),
          rank: prefers,
        }),
        rival(24, {
          predicate: "stated-participants",
          value: quantity(null, 18, null, "countries"),
          rank: prefers,
          qualifiers: { "difference-explained": { type: "text", text: "counts observers", lang: "en" } },
        }),
      ),
    ],
    {},
    [`two-preferred at claim:${testId("a", 24)}/rank`],
  ],
  [
    "a qualifier that narrows does",
    [
      withClaims(
        rival(23, { predicate: "personnel", value: quantity(null, 110, null), rank: prefers }),
        rival(24, {
          predicate: "personnel",
          value: quantity(null, 18, null),
          rank: prefers,
          qualifiers: { of: { type: "entries", ids: [testId("e", 1)] } },
        }),
      ),
    ],
    {},
    [],
  ],
  [
    "an id stands once: subjects",
    [entry({}), source({}), { ...source({}), id: sampleEntry }],
    {},
    ["id-twice at kind"],
  ],
  [
    "an id stands once: claims and citations",
    [
      withClaims(participantClaim, { ...participantClaim, value: { type: "entry", id: testId("e", 1) } }),
      source({}),
    ],
    {},
    [`id-twice at ${c2}`, `id-twice at ${cite}`],
  ],
];

describe("what keeps a draft from being submitted", () => {
  test.each(cases)("%s", (_, subject, problems) => {
    const around = subject.id === sourceId ? [] : [source({})];
    expect(found([subject, ...around])).toEqual(problems);
  });
  test.each(others)("%s", (_, subjects, more, problems) => {
    expect(found(subjects, more)).toEqual(problems);
  });
  // Those of prose, audits and amounts have their cases in the tests beside their rules.
  test("every other problem that has a name has a case here", () => {
    const named = [...cases.map((it) => it[2]), ...others.map((it) => it[3])].flat();
    const codes = new Set(named.map((text) => text.split(" ")[0]));
    const here = problemCodes.filter(
      (code) => !/^(prose|mark|audited|sentences|verdict|search|quantity)-/.test(code),
    );
    expect([...codes].filter((code) => !code?.startsWith("quantity-")).sort()).toEqual(here.toSorted());
  });
});
