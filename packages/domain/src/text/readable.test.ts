import { expect, test } from "vitest";
import { readable } from "./readable.ts";

test.each([
  ["paragraphs and headings", ["## Origins", "Held 2019-06 - 2019-07, 4 > 3."], true],
  ["nested lists", ["- one\n  - two\n    1. three", "> > said", "- - -"], true],
  ["a long text", Array.from({ length: 20 }, () => "x".repeat(5000)), true],
  ["a longer text", Array.from({ length: 21 }, () => "x".repeat(5000)), false],
  ["a line that nests too deep", ["x\n".concat("> - ".repeat(7), "x")], false],
  ["bare markers", ["-\n".repeat(600), ">\n".repeat(600)], false],
  ["as many list items as fit", ["- a\n\n".repeat(1000)], true],
  ["too many list items", ["- a\n".repeat(500), "1. a\n".repeat(501)], false],
  ["marks and emphasis", Array.from({ length: 20 }, () => "[1959](claim:x), *often*. ".repeat(25)), true],
  ["a text that is all emphasis", ["*a ".repeat(750), "a* ".repeat(750)], true],
  ["more emphasis than words", ["*".repeat(9000), "_".repeat(9000)], false],
  ["links within links", ["[a](".repeat(1501)], false],
] as const)("%s", (_, parts, fits) => {
  expect(readable(parts)).toBe(fits);
});
