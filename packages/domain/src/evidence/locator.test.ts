import { expect, test } from "vitest";
import { findable } from "./locator.ts";

test.each([
  ["page", "12", true],
  ["page", "238–239", true],
  ["page", "xiv", true],
  ["page", "1681, marginal note", true],
  ["page", "A3", true],
  ["page", "somewhere", false],
  ["page", "the mill", false],
  ["article", "25", true],
  ["article", "IV", true],
  ["article", "3 b", true],
  ["article", "the last", false],
  ["timecode", "1:02:59", true],
  ["timecode", "02:59–03:10", true],
  ["timecode", "3 minutes", false],
  ["timecode", "1:75", false],
  ["timecode", "1:05–", false],
  ["paragraph", "last paragraph", true],
  ["section", "summary", true],
  ["cell", "mme3497", true],
  ["archive", "box 4, folder 2", true],
  ["whole", "", true],
] as const)("%s “%s” can be found: %s", (type, text, expected) => {
  expect(findable({ type, text })).toBe(expected);
});
