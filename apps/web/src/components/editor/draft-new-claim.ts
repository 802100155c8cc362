import { type Claim, emptyClaim } from "@convenio/domain/entry/content";
import type { DateValue, QualifierValue, QuantityValue, Value } from "@convenio/domain/entry/value";
import { compete } from "@convenio/domain/evidence/rivals";
import type { Predicate, QualifierSpec, ValueSpec } from "@convenio/domain/kinds/kind";
import type { Language } from "@convenio/domain/text/languages";

/** The value with which the form of a predicate opens: of its type, with nothing in it yet. */
export function blankValue(spec: ValueSpec, lang: Language): Value {
  switch (spec.type) {
    case "entry":
      return { type: "entry", id: null };
    case "term":
      return { type: "term", term: "" };
    case "date":
    case "quantity":
      return blankOf(spec);
    case "text":
      return { type: "text", text: "", lang };
    case "identifier":
      return { type: "identifier", code: "" };
    case "place":
      return { type: "place", name: "", precision: "city", lat: null, lon: null };
  }
}

/** The same for a qualifier; a term opens with its default. */
export function blankQualifier(spec: QualifierSpec, lang: Language): QualifierValue {
  switch (spec.value.type) {
    case "term":
      return { type: "term", term: spec.value.default ?? "" };
    case "entries":
      return { type: "entries", ids: [] };
    case "quantity":
    case "date":
      return blankOf(spec.value);
    case "text":
      return { type: "text", text: "", lang };
  }
}

type Measured = Extract<ValueSpec, { type: "date" | "quantity" }>;

function blankOf(spec: Measured): DateValue | QuantityValue {
  return spec.type === "date"
    ? { type: "date", edtf: "", extent: "some-point", end: "event" }
    : { type: "quantity", low: null, best: null, high: null, unit: spec.units[0] ?? "" };
}

/** A new claim of a predicate: blank value, required qualifiers at their defaults, normal rank, no sources. */
export function newClaim(predicate: Predicate, id: string, lang: Language): Claim {
  const required = (predicate.qualifiers ?? []).filter((qualifier) => qualifier.required);
  return {
    ...emptyClaim(id, predicate.id),
    value: blankValue(predicate.value, lang),
    qualifiers: Object.fromEntries(required.map((spec) => [spec.id, blankQualifier(spec, lang)])),
  };
}

/** The other claims, not deprecated, with which a claim of a single-valued predicate competes. */
export function competitors(claim: Claim, claims: readonly Claim[], predicate: Predicate): Claim[] {
  if (predicate.many) return [];
  return claims.filter(
    (other) => other.id !== claim.id && other.rank.rank !== "deprecated" && compete(other, claim, predicate),
  );
}
