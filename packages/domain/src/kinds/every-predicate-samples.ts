import type { Claim, EntryContent } from "../entry/content.ts";
import type { QualifierValue, Value } from "../entry/value.ts";
import { sampleCitation, sampleClaim } from "../evidence/content-samples.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { Kind, Predicate, QualifierSpec, ValueSpec } from "./kind.ts";
import { vocabularies } from "./vocabularies.ts";

/** An entry of a kind that the samples point to, for tests. */
export const entryOfKind = (kind: string) =>
  testId("e", 100 + [...kind].reduce((sum, letter) => sum + letter.charCodeAt(0), 0));

/** A value that a predicate takes; the `n`-th of a type differs from the others. */
function sampleValue(spec: ValueSpec, n: number): Value {
  switch (spec.type) {
    case "entry":
      return { type: "entry", id: entryOfKind(spec.kinds[n % spec.kinds.length] ?? "") };
    case "term": {
      const terms = Object.keys(vocabularies[spec.vocabulary]);
      return { type: "term", term: terms[n % terms.length] ?? "" };
    }
    case "text":
      return { type: "text", text: `What was said, ${n}.`, lang: "en" };
    case "identifier":
      return { type: "identifier", code: spec.example };
    case "place":
      return { type: "place", name: `Talara ${n}`, precision: "city", lat: -4.6, lon: -81.3 };
    case "date":
    case "quantity":
      return sampleMeasure(spec, n);
  }
}

/** What narrows a claim, as a qualifier takes it. */
export function sampleQualifier({ value: spec }: QualifierSpec, n: number): QualifierValue {
  if (spec.type === "entries") return { type: "entries", ids: [entryOfKind(spec.kinds[0] ?? "")] };
  if (spec.type === "text") return { type: "text", text: `What it counts, ${n}.`, lang: "en" };
  if (spec.type === "date" || spec.type === "quantity") return sampleMeasure(spec, n);
  const terms = Object.keys(vocabularies[spec.vocabulary]);
  return { type: "term", term: terms[n % terms.length] ?? "" };
}

function sampleMeasure(spec: Extract<ValueSpec, { type: "date" | "quantity" }>, n: number) {
  return spec.type === "date"
    ? ({ type: "date", edtf: `${1900 + n}-08~`, extent: "some-point", end: "event" } as const)
    : ({ type: "quantity", low: 900 + n, best: null, high: 1700 + n, unit: spec.units[0] ?? "" } as const);
}

/** A claim of a predicate with everything it can carry: every qualifier, a period, a citation; a search for absences. */
export function fullClaim(predicate: Predicate, n: number, more: Partial<Claim> = {}): Claim {
  const search = {
    id: testId("d", 50 + n),
    where: "UN Treaty Collection",
    what: "a defence agreement",
    on: "2026-11-20",
    by: testId("f", 1),
    note: "",
  };
  return sampleClaim(n, {
    predicate: predicate.id,
    value: sampleValue(predicate.value, n),
    period: predicate.period ? "1998/.." : null,
    qualifiers: Object.fromEntries(
      (predicate.qualifiers ?? []).map((spec) => [spec.id, sampleQualifier(spec, n)]),
    ),
    citations: predicate.absence ? [] : [sampleCitation(n)],
    searches: predicate.absence ? [search] : [],
    ...more,
  });
}

/** An entry of a kind with one full claim of each predicate. */
export function fullContent(kind: Kind): EntryContent {
  return {
    type: "entry",
    kind: kind.id,
    language: "en",
    prose: { en: { title: "Sample", aliases: [], summary: "", body: [], from: null } },
    claims: kind.predicates.map((predicate, n) => fullClaim(predicate, n + 1)),
  };
}
