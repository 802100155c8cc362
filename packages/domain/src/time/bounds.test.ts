import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounds, bounds, compareDates, before as endsBefore, overlaps } from "./bounds.ts";
import { readEdtf } from "./edtf.ts";
import { anyEdtf } from "./edtf-samples.ts";

const of = (text: string): Bounds => {
  const read = readEdtf(text);
  return read.ok ? bounds(read.value) : { earliest: "refused", latest: "refused" };
};

describe("bounds", () => {
  it.each([
    ["1959", "1959-01-01", "1959-12-31"],
    ["1959?", "1959-01-01", "1959-12-31"],
    ["2014-08~", "2014-08-01", "2014-08-31"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-02%", "2024-02-01", "2024-02-29"],
    ["2022-08-12", "2022-08-12", "2022-08-12"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["2014-XX", "2014-01-01", "2014-12-31"],
    ["2014-02-XX", "2014-02-01", "2014-02-28"],
    ["2014-XX-XX", "2014-01-01", "2014-12-31"],
    ["2001-21", "2001-01-01", "2001-12-31"],
    ["1998/2001", "1998-01-01", "2001-12-31"],
    ["2022-08-01/2022-08-12", "2022-08-01", "2022-08-12"],
    ["2014-08/2014", "2014-08-01", "2014-12-31"],
    ["1998/..", "1998-01-01", null],
    ["1998/", "1998-01-01", null],
    ["../2001", null, "2001-12-31"],
    ["/2001-02", null, "2001-02-28"],
  ])("of %s", (text, earliest, latest) => {
    expect(of(text)).toEqual({ earliest, latest });
  });

  it("never end before they begin", () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const { earliest, latest } = of(text);
        expect(earliest === null || latest === null || earliest <= latest).toBe(true);
        expect(earliest ?? latest).toMatch(/^[12]\d{3}-\d\d-\d\d$/);
      }),
    );
  });
});

describe("overlaps and before", () => {
  it.each([
    ["1998/2001", "2001/2003", true, false],
    ["1998/2000", "2001/2003", false, true],
    ["1998/..", "2030", true, false],
    ["1998/..", "1997", false, false],
    ["../2001", "1990", true, false],
    ["../2001", "2002", false, true],
    ["../2001", "1998/..", true, false],
    ["2022-08-01/2022-08-12", "2022-08-12", true, false],
    ["2022-08-01/2022-08-12", "2022-08-13", false, true],
    ["201X", "2014-08~", true, false],
    ["1998/", "2005", true, false],
  ])("%s and %s: overlap %s, before %s", (a, b, overlap, isBefore) => {
    expect(overlaps(of(a), of(b))).toBe(overlap);
    expect(endsBefore(of(a), of(b))).toBe(isBefore);
  });

  it("agree: overlap is symmetric, each date overlaps itself, and exactly one of three holds", () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, (first, second) => {
        const a = of(first);
        const b = of(second);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, a)).toBe(true);
        expect([overlaps(a, b), endsBefore(a, b), endsBefore(b, a)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});

describe("compareDates", () => {
  it("sorts oldest first, the shorter before the longer, open starts first and open ends last", () => {
    const sorted = ["../2001", "1998", "1998/2001", "1998/..", "1998-02", "2014-08~", "201X"];
    const shuffled = [...sorted].reverse();
    expect(shuffled.sort((a, b) => compareDates(of(a), of(b)))).toEqual([
      "../2001",
      "1998",
      "1998/2001",
      "1998/..",
      "1998-02",
      "201X",
      "2014-08~",
    ]);
  });

  it("is an order: antisymmetric, transitive, and agrees with before", () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, anyEdtf, (x, y, z) => {
        const [a, b, c] = [of(x), of(y), of(z)];
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).not.toBe(1);
        if (endsBefore(a, b)) expect(compareDates(a, b)).toBe(-1);
      }),
    );
  });
});
