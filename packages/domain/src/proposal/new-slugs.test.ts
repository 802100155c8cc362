import { expect, test } from "vitest";
import { sampleEntry } from "../evidence/content-samples.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { newSlugs, slugBeginnings } from "./new-slugs.ts";
import { goodEdition, goodSource, sourceId } from "./proposal-samples.ts";

const entry = (id: string, base = 0) => ({ type: "entry" as const, id, base, content: goodEdition });
const source = { type: "source" as const, id: sourceId, base: 0, content: goodSource };
const none = { takenSlugs: new Set<string>(), statedSlugs: new Map<string, string>() };

test("two new entries of one title in one publication get two slugs", () => {
  expect(newSlugs([source, entry(sampleEntry), entry(testId("e", 8))], none)).toEqual([
    { entry: sampleEntry, slug: "unitas-lxv" },
    { entry: testId("e", 8), slug: "unitas-lxv-2" },
  ]);
});

test("a long slug that is taken keeps its beginning when it is numbered", () => {
  const long = "a".repeat(80);
  const statedSlugs = new Map([[sampleEntry, long]]);
  const [beginning = ""] = slugBeginnings([entry(sampleEntry)], statedSlugs);
  const [made] = newSlugs([entry(sampleEntry)], { statedSlugs, takenSlugs: new Set([long]) });
  expect(made?.slug).toMatch(/^a{78}-2$/);
  expect(made?.slug.startsWith(beginning)).toBe(true);
});

test("an entry that has its slug keeps it", () => {
  expect(newSlugs([entry(sampleEntry, 3)], none)).toEqual([]);
});

test("an entry whose title has no ASCII letter is an entry", () => {
  const content = {
    ...goodEdition,
    prose: { es: { title: "演習", aliases: [], summary: "", body: [], from: null } },
  };
  expect(newSlugs([{ ...entry(sampleEntry), content }], none)).toEqual([
    { entry: sampleEntry, slug: "entry" },
  ]);
});
