import { expect, test } from "vitest";
import { acceptedCoding, compressible } from "./compress.ts";

test.each([
  [undefined, undefined],
  ["gzip, deflate, br", "br"],
  ["gzip;q=1.0, br;q=0", "gzip"],
  ["identity", undefined],
  ["GZIP", "gzip"],
])("Accept-Encoding %s is answered with %s", (header, coding) => {
  expect(acceptedCoding({ "accept-encoding": header })).toBe(coding);
});

test("text is compressed, fonts are not", () => {
  expect(compressible("text/html; charset=utf-8")).toBe(true);
  expect(compressible("text/x-component")).toBe(true);
  expect(compressible("image/svg+xml")).toBe(true);
  expect(compressible("font/woff2")).toBe(false);
  expect(compressible(undefined)).toBe(false);
});
