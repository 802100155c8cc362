import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateNotEdtf, type EdtfDate, MAX_EDTF_LENGTH, readEdtf } from "./edtf.ts";
import { anyEdtf, anyText } from "./edtf-samples.ts";

const PLAIN: EdtfDate = {
  precision: "year",
  year: 0,
  month: null,
  day: null,
  season: null,
  unspecified: "none",
  uncertain: false,
  approximate: false,
};

describe("readEdtf reads a date", () => {
  it.each<[string, Partial<EdtfDate>]>([
    ["1959", { year: 1959 }],
    ["1959?", { year: 1959, uncertain: true }],
    ["1959~", { year: 1959, approximate: true }],
    ["1959%", { year: 1959, uncertain: true, approximate: true }],
    ["2014-08", { precision: "month", year: 2014, month: 8 }],
    ["2014-08~", { precision: "month", year: 2014, month: 8, approximate: true }],
    ["2022-08-12", { precision: "day", year: 2022, month: 8, day: 12 }],
    ["2022-08-12?", { precision: "day", year: 2022, month: 8, day: 12, uncertain: true }],
    ["2024-02-29", { precision: "day", year: 2024, month: 2, day: 29 }],
    ["201X", { precision: "decade", year: 2010 }],
    ["19XX", { precision: "century", year: 1900 }],
    ["2014-XX", { year: 2014, unspecified: "month" }],
    ["2014-08-XX", { precision: "month", year: 2014, month: 8, unspecified: "day" }],
    ["2014-XX-XX", { year: 2014, unspecified: "month-and-day" }],
    ["2001-21", { precision: "season", year: 2001, season: 21 }],
    ["2001-24", { precision: "season", year: 2001, season: 24 }],
    ["1000", { year: 1000 }],
    ["2999-12-31", { precision: "day", year: 2999, month: 12, day: 31 }],
  ])("%s", (text, expected) => {
    expect(readEdtf(text)).toEqual({
      ok: true,
      value: { kind: "date", text, date: { ...PLAIN, ...expected } },
    });
  });
});

describe("readEdtf reads an interval", () => {
  const year = (value: number, marks: Partial<EdtfDate> = {}) => ({ ...PLAIN, year: value, ...marks });
  it.each([
    ["1998/2001", year(1998), year(2001)],
    ["1998/..", year(1998), "open"],
    ["../2001", "open", year(2001)],
    ["1998/", year(1998), "unknown"],
    ["/2001", "unknown", year(2001)],
    ["1998~/2001?", year(1998, { approximate: true }), year(2001, { uncertain: true })],
    ["2014/2014", year(2014), year(2014)],
    ["2014-08/2014", year(2014, { precision: "month", month: 8 }), year(2014)],
  ])("%s", (text, start, end) => {
    expect(readEdtf(text)).toEqual({ ok: true, value: { kind: "interval", text, start, end } });
  });
});

describe("readEdtf refuses", () => {
  it.each<[string, DateNotEdtf["why"]]>([
    ["", "form"],
    ["August 2014", "form"],
    [" 1959", "form"],
    ["1959\n", "form"],
    ["201x", "form"],
    ["19", "form"],
    ["195", "form"],
    ["1959-1", "form"],
    ["1959-00", "form"],
    ["1959-13", "form"],
    ["1959-04-31", "form"],
    ["2023-02-29", "no-such-day"],
    ["2023-02-29/..", "no-such-day"],
    ["../1900-02-29", "no-such-day"],
    ["0999", "year-out-of-range"],
    ["3000", "year-out-of-range"],
    ["-1959", "year-out-of-range"],
    ["XXXX", "year-out-of-range"],
    ["0998/..", "year-out-of-range"],
    ["Y12345", "form"],
    ["2014-08-01T10:00", "form"],
    ["2014-08-01T10:00:00Z", "form"],
    ["2014-08-01T10:00/..", "form"],
    ["/", "form"],
    ["../..", "form"],
    ["../", "form"],
    ["/..", "form"],
    ["2001/1998", "reversed"],
    ["2022-08-12/2022-08-01", "reversed"],
    ["2022-09/2022-08", "reversed"],
    ["2022-09-01/2022-08", "reversed"],
    ["1998/2001/2003", "form"],
    ["1XXX", "form"],
    ["1XXX-1X", "form"],
    ["2014-1X", "form"],
    ["201X/2020", "form"],
    ["201X?", "form"],
    ["?2014", "form"],
    ["2014?-08", "form"],
    ["2001-25", "form"],
    ["2001-21?", "form"],
    ["2001-21/2001-23", "form"],
    ["[1998,2001]", "form"],
    ["{1998,2001}", "form"],
    ["1998..2001", "form"],
    ["1950S2", "form"],
    ["1,959", "form"],
    ["١٩٥٩", "form"],
    ["1959\u201308\u201301", "form"],
  ])("%j (%s)", (text, why) => {
    expect(readEdtf(text)).toEqual({ ok: false, refusal: { code: "date-not-edtf", text, why } });
  });

  it("a text that is too long, which it cuts without halving a character", () => {
    const long = `${"9".repeat(MAX_EDTF_LENGTH - 1)}😀`;
    expect(readEdtf(long)).toEqual({
      ok: false,
      refusal: { code: "date-not-edtf", text: "9".repeat(MAX_EDTF_LENGTH - 1), why: "form" },
    });
    expect(readEdtf("1".repeat(1_000_000)).ok).toBe(false);
  });
});

describe("readEdtf", () => {
  it("keeps the text of every date unchanged", () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const read = readEdtf(text);
        expect(read.ok && read.value.text).toBe(text);
      }),
    );
  });

  it("gives an answer to every string and never throws", () => {
    fc.assert(fc.property(anyText, (text) => typeof readEdtf(text).ok === "boolean"));
  });
});
