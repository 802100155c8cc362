import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalPath, canonicalQuery } from "./canonical-address.ts";

test.each([
  ["/", "/"],
  ["/en", "/en"],
  ["/en/", "/en"],
  ["//en//e///unitas//", "/en/e/unitas"],
  ["/en/e/unitas%2Dlxi", "/en/e/unitas-lxi"],
  ["/en/e/caf%c3%a9", "/en/e/caf%C3%A9"],
  ["/en/e/caf\u00c3\u00a9", "/en/e/caf%C3%A9"],
  ["/en/compare/1%2E%2E2", "/en/compare/1..2"],
  ["/en/./e/../about", "/en/about"],
  ["/en/%2e%2E/about", "/about"],
  ["/en/a%2Fb", "/en/a%2Fb"],
  ["/en/a%2fb", "/en/a%2Fb"],
  ["/en/a;b=c@d:e!", "/en/a;b=c@d:e!"],
  ['/en/a|b"c<d>', "/en/a%7Cb%22c%3Cd%3E"],
])("%s is spelled %s", (given, spelled) => {
  expect(canonicalPath(given)).toBe(spelled);
});

test.each([
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "/..//evil.example",
  "/%2e%2e//evil.example",
  "/.//evil",
])("%s leads to no other site", (given) => {
  expect(new URL(canonicalPath(given), "https://convenio.example").origin).toBe("https://convenio.example");
});

test("what is spelled canonically stays as it is, so that no redirect follows another", () => {
  const path = fc
    .array(
      fc.string({ unit: "grapheme" }).map((text) => encodeURIComponent(text)),
      { maxLength: 6 },
    )
    .map((parts) => `/${parts.join("/")}`);
  fc.assert(
    fc.property(path, (given) => {
      const once = canonicalPath(given);
      expect(canonicalPath(once)).toBe(once);
      expect(once).toMatch(/^\/(?:[^/]|$)/);
    }),
  );
});

test.each([
  ["", ""],
  ["utm_source=x", ""],
  ["b=2&a=1", "?a=1&b=2"],
  ["a=&b=2", "?b=2"],
  ["a=%20&b=2", "?b=2"],
  ["b=z&b=y&b=z", "?b=z&b=y"],
  ["a=uni%C3%B3n+naval", "?a=uni%C3%B3n+naval"],
  ["a=uni%c3%b3n%20naval", "?a=uni%C3%B3n+naval"],
  [
    Array.from({ length: 30 }, (_, at) => `a=${at}`).join("&"),
    "?a=0&a=1&a=2&a=3&a=4&a=5&a=6&a=7&a=8&a=9&a=10&a=11",
  ],
])("the query %s is spelled %s", (given, spelled) => {
  expect(canonicalQuery(given, ["b", "a"])).toBe(spelled);
});

test("a value that means nothing is no parameter, where it is known which do", () => {
  const known = [{ name: "evidence", means: (value: string) => value === "checked" }, "a"];
  expect(canonicalQuery("evidence=bogus&evidence=checked&a=1", known)).toBe("?a=1&evidence=checked");
  expect(canonicalQuery("evidence=bogus", known)).toBe("");
});

test("a page without parameters has one address, whatever is asked", () => {
  expect(canonicalQuery("a=1&b=2", [])).toBe("");
});
