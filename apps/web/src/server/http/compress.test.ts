import { expect, test } from "vitest";
import { compressible } from "./compress.ts";

test("text is compressed, fonts are not", () => {
  expect(compressible("text/html; charset=utf-8")).toBe(true);
  expect(compressible("text/x-component")).toBe(true);
  expect(compressible("image/svg+xml")).toBe(true);
  expect(compressible("font/woff2")).toBe(false);
  expect(compressible(undefined)).toBe(false);
});
