import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { anyEdtf } from "../time/edtf-samples.ts";
import { cslDate, cslItem } from "./csl-item.ts";
import { emptySource } from "./source.ts";

describe("cslItem", () => {
  it("holds only what the source fills", () => {
    expect(cslItem(testId("d", 1), emptySource)).toEqual({ id: testId("d", 1), type: "webpage" });
  });

  it("names every field as CSL-JSON does", () => {
    const csl = {
      type: "article-newspaper" as const,
      title: "UNITAS LX",
      author: ["A. Quispe", "Marina de Guerra"],
      publisher: "El Peruano",
      container: "El Peruano",
      issued: "2019-06-06",
      accessed: "2026-03",
      url: "https://example.org/a",
      doi: "10.1/x",
      isbn: "978-0",
      number: "12",
    };
    expect(cslItem("s", { ...emptySource, language: "es", note: "n", csl })).toEqual({
      id: "s",
      type: "article-newspaper",
      title: "UNITAS LX",
      author: [{ literal: "A. Quispe" }, { literal: "Marina de Guerra" }],
      publisher: "El Peruano",
      "container-title": "El Peruano",
      issued: { "date-parts": [[2019, 6, 6]] },
      accessed: { "date-parts": [[2026, 3]] },
      URL: "https://example.org/a",
      DOI: "10.1/x",
      ISBN: "978-0",
      number: "12",
      language: "es",
      note: "n",
    });
  });
});

describe("cslDate", () => {
  it.each([
    ["1959", { "date-parts": [[1959]] }],
    ["1959?", { "date-parts": [[1959]], circa: true }],
    ["2014-08~", { "date-parts": [[2014, 8]], circa: true }],
    ["2001-21", { "date-parts": [[2001]], season: 1 }],
    [
      "2022-08-01/2022-08-12",
      {
        "date-parts": [
          [2022, 8, 1],
          [2022, 8, 12],
        ],
      },
    ],
    ["201X", { literal: "201X" }],
    ["2014-XX", { literal: "2014-XX" }],
    ["1998/..", { literal: "1998/.." }],
    ["last summer", { literal: "last summer" }],
  ])("of %s", (edtf, expected) => {
    expect(cslDate(edtf)).toEqual(expected);
  });

  it("keeps the text of what parts cannot say, and gives parts of real dates otherwise", () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        const date = cslDate(edtf);
        if ("literal" in date) expect(date.literal).toBe(edtf);
        else for (const [year] of date["date-parts"]) expect(edtf).toContain(String(year));
      }),
    );
  });
});
