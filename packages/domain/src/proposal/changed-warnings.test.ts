import { expect, test } from "vitest";
import type { EntryContent } from "../entry/content.ts";
import { sampleClaim, sampleContent, sampleEntry } from "../evidence/content-samples.ts";
import { diff } from "../revision/diff.ts";
import { changedWarnings } from "./changed-warnings.ts";

const chile = sampleClaim(1);
const peru = sampleClaim(2);
const count = sampleClaim(3, {
  predicate: "stated-participants",
  qualifiers: {},
  value: { type: "quantity", low: null, best: 12, high: null, unit: "countries" },
});
const held = sampleClaim(4, {
  predicate: "held",
  qualifiers: {},
  value: { type: "date", edtf: "2023", extent: "some-point", end: "event" },
});
const titled = (title: string, ...claims: EntryContent["claims"]): EntryContent => ({
  ...sampleContent("exercise-edition", claims),
  prose: { en: { title, aliases: [], summary: "", body: [], from: null } },
});
const found = (before: EntryContent | null, after: EntryContent) =>
  changedWarnings({
    subjects: [{ id: sampleEntry, content: after }],
    operations: diff({ type: "entry", id: sampleEntry }, before, after),
  }).map(({ code }) => code);
const base = titled("UNITAS LXIV", chile, peru, count, held);

test.each<[string, EntryContent | null, EntryContent, string[]]>([
  ["a new entry has all its warnings", null, base, ["count-differs"]],
  [
    "what was so before, and is not touched, is not asked again",
    base,
    titled("UNITAS 64", chile, peru, count, held),
    [],
  ],
  [
    "one more of those who are counted",
    titled("U", chile, count),
    titled("U", chile, peru, count),
    ["count-differs"],
  ],
  ["one fewer of those who are counted", base, titled("UNITAS LXIV", chile, count, held), ["count-differs"]],
  [
    "another title that names another year",
    base,
    titled("UNITAS 2024", chile, peru, count, held),
    ["year-differs"],
  ],
  [
    "a claim of the warning itself",
    titled("UNITAS 2024", { ...held, value: { type: "unknown" } }),
    titled("UNITAS 2024", held),
    ["year-differs"],
  ],
])("%s", (_, before, after, codes) => {
  expect(found(before, after)).toEqual(codes);
});

test("a key names the subject, the warning and its claims", () => {
  const [warning] = changedWarnings({
    subjects: [{ id: sampleEntry, content: base }],
    operations: diff({ type: "entry", id: sampleEntry }, null, base),
  });
  expect(warning).toEqual({
    code: "count-differs",
    claims: [count.id],
    counted: "participant",
    subject: sampleEntry,
    key: `${sampleEntry}/count-differs/${count.id}`,
  });
});
