import { expect, test } from "vitest";
import type { Claim } from "../entry/content.ts";
import type { QualifierValue } from "../entry/value.ts";
import { outcome } from "../kinds/outcome.ts";
import { qualifierProblems } from "./validate-qualifiers.ts";

const quantity = (best: number | null, more: object = {}): QualifierValue => ({
  type: "quantity",
  low: null,
  best,
  high: null,
  unit: "percent",
  ...more,
});
const date = (edtf: string): QualifierValue => ({ type: "date", edtf, extent: "some-point", end: "event" });
const good: Claim["qualifiers"] = {
  measure: { type: "text", text: "Share of the area under coca", lang: "en" },
  before: quantity(12.5, { low: 10, high: 15 }),
  "before-date": date("1999"),
  after: quantity(6),
  "after-date": date("2004?"),
};
const targets = { subject: "", kinds: new Map<string, string>() };

test.each<[string, Claim["qualifiers"], string[]]>([
  ["an outcome with its measure, before and after", good, []],
  ["a quantity with no amount", { ...good, before: quantity(null) }, ["before: qualifier-missing"]],
  ["bounds that cross", { ...good, before: quantity(9, { low: 10 }) }, ["before: quantity-order"]],
  [
    "a unit that the detail does not take",
    { ...good, after: quantity(1, { unit: "bases" }) },
    ["after: unit-unknown"],
  ],
  ["a date that is none", { ...good, "after-date": date("soon") }, ["after-date: date-not-edtf"]],
  ["a date with nothing in it", { ...good, "after-date": date("") }, ["after-date: qualifier-missing"]],
  ["a date where a quantity belongs", { ...good, before: date("1999") }, ["before: qualifier-type"]],
  [
    "no measure at all",
    {},
    ["measure: qualifier-missing", "before: qualifier-missing", "after: qualifier-missing"],
  ],
])("%s", (_, qualifiers, expected) => {
  const problems = qualifierProblems({ qualifiers }, outcome, targets);
  expect(problems.map(({ qualifier, code }) => `${qualifier}: ${code}`)).toEqual(expected);
});
