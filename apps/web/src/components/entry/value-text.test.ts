import type { Value } from "@convenio/domain/entry/value";
import { predicateOf } from "@convenio/domain/kinds/all";
import type { Language } from "@convenio/domain/text/languages";
import { describe, expect, it } from "vitest";
import { sampleId, samplePage } from "./sample-page.ts";
import { precisionText, valueText } from "./value-text.ts";

const { names } = samplePage();
const said = (value: Value | null, lang: Language = "en", predicate = "frequency") =>
  valueText(value, predicateOf("exercise", predicate), lang, names);
const quantity = (low: number | null, best: number | null, high: number | null): Value => ({
  type: "quantity",
  low,
  best,
  high,
  unit: "persons",
});

describe("a value in words", () => {
  it.each<[string, Value | null, string]>([
    ["an entry by its title", { type: "entry", id: sampleId(203) }, "Chile"],
    [
      "an entry that is not published",
      { type: "entry", id: sampleId(999) },
      "an entry that is not published",
    ],
    ["a term of the predicate's vocabulary", { type: "term", term: "biennial" }, "biennial"],
    ["a term that the vocabulary lacks, as stored", { type: "term", term: "hourly" }, "hourly"],
    [
      "an approximate date",
      { type: "date", edtf: "2014-08~", extent: "some-point", end: "event" },
      "about August 2014",
    ],
    ["one number", quantity(null, 4300, null), "4,300 people"],
    ["two bounds", quantity(1000, null, 1700), "1,000–1,700 people"],
    ["a lower bound", quantity(1000, null, null), "at least 1,000 people"],
    ["an upper bound", quantity(null, null, 1700), "at most 1,700 people"],
    ["the best estimate with its bounds", quantity(1000, 1500, 1700), "1,500 people (1,000–1,700)"],
    ["a quantity that says nothing yet", quantity(null, null, null), "not filled in"],
    ["what nobody knows", { type: "unknown" }, "Unknown"],
    ["what does not exist", { type: "none" }, "None"],
    ["a gap in a draft", null, "not filled in"],
  ])("says %s", (_, value, words) => {
    expect(said(value)).toBe(words);
  });

  it("words large sums of money, and one of a kind", () => {
    const sum = (best: number, unit = "usd", high: number | null = null): Value => ({
      type: "quantity",
      low: high === null ? null : best,
      best: high === null ? best : null,
      high,
      unit,
    });
    expect(said(sum(1_300_000_000))).toBe("1.3 billion US dollars");
    expect(said(sum(46_500_000), "es")).toBe("46,5 millones de dólares estadounidenses");
    expect(said(sum(46_500_000), "pt")).toBe("46,5 milhões de dólares dos EUA");
    expect(said(sum(1_234_567))).toBe("1,234,567 US dollars");
    expect(said(sum(75_000), "es")).toBe("75.000 dólares estadounidenses");
    expect(said(sum(1_000_000, "usd", 1_500_000))).toBe("1 million–1.5 million US dollars");
    expect(said(sum(1, "ships"))).toBe("1 ship");
    expect(said(sum(1.5, "percent"), "pt")).toBe("1,5 por cento");
  });

  it("says it in the reader's language", () => {
    expect(said({ type: "term", term: "biennial" }, "es")).toBe("bienal");
    expect(said(quantity(1000, null, 17000), "pt")).toBe("1.000–17.000 pessoas");
    expect(said({ type: "unknown" }, "es")).toBe("Se desconoce");
  });

  it("says how exactly a place is known, with west and south in the reader's letters", () => {
    const place = { type: "place", name: "Valparaíso", precision: "city", lat: -33.05, lon: -71.62 } as const;
    expect(precisionText(place, "en")).toBe("city, 33.05° S, 71.62° W");
    expect(precisionText(place, "pt")).toBe("cidade, 33,05° S, 71,62° O");
    expect(precisionText({ ...place, precision: "country", lat: null, lon: null }, "en")).toBe(
      "country only",
    );
  });
});
