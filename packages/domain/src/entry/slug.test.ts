import fc from "fast-check";
import { expect, test } from "vitest";
import { freeSlug, slugOf } from "./slug.ts";

test.each([
  ["UNITAS LXV", "unitas-lxv"],
  ["Operación «Unión» de España", "operacion-union-de-espana"],
  ["Exercício Ágata — São Paulo", "exercicio-agata-sao-paulo"],
  ["Straße / Øresund & Łódź", "strasse-oresund-lodz"],
  ["PANAMAX 2024 (Phase Ⅱ)", "panamax-2024-phase-ii"],
  ["İstanbul", "istanbul"],
  ["  --  ", "entry"],
  ["演習", "entry"],
  ["", "entry"],
])("the slug of %j is %s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test("a long title is cut at 80 characters, never at a hyphen", () => {
  expect(slugOf(`${"a".repeat(79)} bc`)).toBe("a".repeat(79));
  expect(slugOf("a".repeat(200))).toHaveLength(80);
});

test("a taken slug gets the first free number, within 80 characters", () => {
  expect(freeSlug("unitas", new Set())).toBe("unitas");
  expect(freeSlug("unitas", new Set(["unitas"]))).toBe("unitas-2");
  expect(freeSlug("unitas", new Set(["unitas", "unitas-2", "unitas-3"]))).toBe("unitas-4");
  expect(freeSlug("a".repeat(80), new Set(["a".repeat(80)]))).toBe(`${"a".repeat(78)}-2`);
});

test("whatever the title, the slug is an address and its own slug, and the free one is free", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (title, others) => {
      const slug = slugOf(title);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slugOf(slug)).toBe(slug);
      const taken = new Set([slug, ...others.map(slugOf)]);
      expect(taken.has(freeSlug(slug, taken))).toBe(false);
    }),
  );
});
