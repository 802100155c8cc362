import type { DateValue } from "@convenio/domain/entry/value";
import { expect, test } from "vitest";
import { retyped } from "./retyped-date.ts";

const date = (edtf: string, extent: DateValue["extent"]): DateValue => ({
  type: "date",
  edtf,
  extent,
  end: "event",
});

test.each([
  ["", "some-point", "2014-08", "some-point"],
  ["", "some-point", "2014-08-12/2014-08-22", "throughout"],
  ["2014-08-12", "some-point", "2014-08-12/", "throughout"],
  ["1998/2001", "throughout", "1998", "some-point"],
  ["1998/2001", "throughout", "1998/2002", "throughout"],
] as const)("%o, %s, retyped as %s is true %s", (before, extent, after, then) => {
  expect(retyped(date(before, extent), after)).toEqual(date(after, then));
});

test.each([
  ["1998/2001", "some-point", "1998/2002"],
  ["2014-08", "throughout", "2014-09"],
  ["2014-08", "throughout", "2014-08/2014-09"],
] as const)("what the author chose for %s, %s, stays when it is retyped as %s", (before, extent, after) => {
  expect(retyped(date(before, extent), after).extent).toBe(extent);
});
