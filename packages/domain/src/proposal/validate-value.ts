import type { Claim } from "../entry/content.ts";
import type { QuantityValue, Value } from "../entry/value.ts";
import type { ValueSpec } from "../kinds/kind.ts";
import { termWords } from "../kinds/vocabularies.ts";
import { readEdtf } from "../time/edtf.ts";
import type { ProblemCode } from "./problem.ts";
import { written } from "./written.ts";

/** What is known of the entries that a draft points to: their kinds by id; an absent id is judged at submit. */
export type Targets = { readonly subject: string; readonly kinds: ReadonlyMap<string, string> };

/** The first thing wrong with a value for a predicate of this specification, or null. *Unknown* and *none* always fit. */
export function valueProblem(value: Claim["value"], spec: ValueSpec, targets: Targets): ProblemCode | null {
  if (value === null) return spec.type === "entry" ? "target-missing" : "value-missing";
  if (value.type === "unknown" || value.type === "none") return null;
  if (value.type !== spec.type) return "value-type";
  return ofType(value, spec, targets);
}

function ofType(value: Value, spec: ValueSpec, targets: Targets): ProblemCode | null {
  if (value.type === "entry" && spec.type === "entry") return targetProblem(value.id, spec.kinds, targets);
  if (value.type === "term" && spec.type === "term") {
    if (value.term === "") return "value-missing";
    return termWords(spec.vocabulary, value.term) === null ? "term-unknown" : null;
  }
  if (value.type === "date") {
    if (value.edtf === "") return "value-missing";
    return readEdtf(value.edtf).ok ? null : "date-not-edtf";
  }
  if (value.type === "quantity" && spec.type === "quantity") return quantityProblem(value, spec.units);
  if (value.type === "text") return written(value.text) ? null : "text-missing";
  if (value.type === "identifier" && spec.type === "identifier") {
    if (value.code === "") return "value-missing";
    return new RegExp(spec.pattern, "u").test(value.code) ? null : "identifier-pattern";
  }
  return value.type === "place" ? placeProblem(value) : null;
}

/** What is wrong with a reference to an entry that must be of one of `kinds`, or null. */
export function targetProblem(
  target: string | null,
  kinds: readonly string[],
  { subject, kinds: known }: Targets,
): ProblemCode | null {
  if (target === null) return "target-missing";
  if (target === subject) return "target-self";
  const kind = known.get(target);
  return kind !== undefined && !kinds.includes(kind) ? "target-kind" : null;
}

/** What is wrong with a quantity that may be counted in one of `units`, or null. */
export function quantityProblem(
  { low, best, high, unit }: QuantityValue,
  units: readonly string[],
): ProblemCode | null {
  const amounts = [low, best, high].filter((amount) => amount !== null);
  if (amounts.length === 0) return "quantity-empty";
  if (amounts.some((amount, at) => at > 0 && amount < (amounts[at - 1] ?? amount))) return "quantity-order";
  if (!units.includes(unit) || termWords("unit", unit) === null) return "unit-unknown";
  return amountProblem(amounts, unit);
}

/** No amount is larger than this: what counts here is people, money and things. */
const largest = 1e15;
/** Units that measure; the others count, in whole numbers. */
const measuring = new Set([
  "usd",
  "percent",
  "homicides-per-100000",
  "hectares",
  "tonnes",
  "kilograms",
  "years",
  "months",
  "weeks",
  "minutes",
]);

/** A change in per cent may be below zero, nothing else. */
function amountProblem(amounts: readonly number[], unit: string): ProblemCode | null {
  if (amounts.some((amount) => Math.abs(amount) > largest)) return "quantity-too-large";
  if (unit !== "percent" && amounts.some((amount) => amount < 0)) return "quantity-negative";
  return measuring.has(unit) || amounts.every(Number.isInteger) ? null : "quantity-not-whole";
}

/** Coordinates come in pairs, a point has them, and what is wider than a region has none. */
function placeProblem({ name, precision, lat, lon }: Extract<Value, { type: "place" }>): ProblemCode | null {
  if (!written(name)) return "place-missing";
  const located = lat !== null && lon !== null;
  if ((lat === null) !== (lon === null)) return "place-incomplete";
  if (precision === "point" && !located) return "place-incomplete";
  return located && (precision === "country" || precision === "area") ? "place-incomplete" : null;
}
