import { expect, test } from "vitest";
import { preferredCoding } from "./codings.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br", "br"],
  ["gzip, deflate, br, zstd", "br"],
  ["GZIP", "gzip"],
  ["x-gzip", "gzip"],
  ["deflate", "identity"],
  ["gzip;q=1.0, br;q=0", "gzip"],
  ["br;q=0.2, gzip;q=0.8", "gzip"],
  ["br; q=0.8 , gzip; q=0.8", "br"],
  ["identity", "identity"],
  ["gzip;q=0.5, identity", "identity"],
  ["*", "br"],
  ["br;q=0, *", "gzip"],
  ["*;q=0.5, identity;q=0.9", "identity"],
  ["gzip;q=0, br;q=0", "identity"],
  ["identity;q=0, gzip", "gzip"],
  ["identity;q=0", null],
  ["*;q=0", null],
  ["identity;q=0, deflate", null],
  ["br;q=7, gzip;q=x", "identity"],
])("Accept-Encoding %s is answered with %s", (header, coding) => {
  expect(preferredCoding(header)).toBe(coding);
  expect(preferredCoding(header)).toBe(coding);
});
