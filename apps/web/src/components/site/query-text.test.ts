import { expect, test } from "vitest";
import { pageIn, parameter, slugIn } from "./query-text.ts";

test("of a parameter given several times the first counts, and one that is not given is empty", () => {
  expect(parameter({ q: [" a ", "b"] }, "q")).toBe("a");
  expect(parameter({ q: [] }, "q")).toBe("");
  expect(parameter({ "q[]": "a" }, "q")).toBe("");
});

test.each([
  ["brazil", "brazil"],
  [" brazil ", "brazil"],
  ["Brazil", ""],
  ["\u202ebrazil", ""],
  [`a${"😀".repeat(200)}`, ""],
  ["\u0958".repeat(110), ""],
  ["a".repeat(121), ""],
  ["", ""],
])("%j names an entry, or none", (given, slug) => {
  expect(slugIn({ country: given }, "country")).toBe(slug);
});

test.each(["0", "-1", "1.5", "1e3", "NaN", ""])("page %j is the first", (page) => {
  expect(pageIn({ page })).toBe(1);
});

test.each(["10000", "99999", "9".repeat(400)])("page %j is beyond every list", (page) => {
  expect(pageIn({ page })).toBe(10_000);
});
