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
