import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { filterNames } from "../../components/entry/browse-address.ts";
import { canonicalQuery } from "./canonical-address.ts";
import { knownParameters } from "./known-parameters.ts";

const folder = fileURLToPath(new URL("../../app/[lang]/(record)", import.meta.url));
const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("page.tsx"))
  .map((path) => ({
    pattern: `/[lang]/${path.replace(/\/?page\.tsx$/, "")}`.replace(/\/$/, ""),
    source: readFileSync(join(folder, path), "utf8"),
  }));

/** The ways in which a page reads its query, and what each of them reads. */
const readings: [RegExp, (found: RegExpMatchArray) => readonly string[]][] = [
  [/\bparameter\([^,]+, "(\w+)"\)/g, (found) => [found[1] ?? ""]],
  [/\bslugIn\([^,]+, "(\w+)"\)/g, (found) => [found[1] ?? ""]],
  [/\bpageIn\(/g, () => ["page"]],
  [/\bbrowseIn\(/g, () => ["q", ...filterNames, "sort", "page"]],
  [/\bcomparedIn\(/g, () => ["partner", "field", "kind"]],
];

describe("the parameters known of a page are those that it reads", () => {
  test.each(pages.map(({ pattern, source }) => [pattern, source]))("%s", (pattern, source) => {
    const read = readings.flatMap(([shape, names]) => [...source.matchAll(shape)].flatMap(names));
    const names = knownParameters(pattern).map((one) => (typeof one === "string" ? one : one.name));
    expect(names.sort()).toEqual([...new Set(read)].sort());
    expect(source.includes("searchParams")).toBe(read.length > 0);
  });
});

test.each([
  ["page=1", ""],
  ["page=0", ""],
  ["page=last", ""],
  ["page=2", "?page=2"],
  ["page=2&kind=exercise", "?kind=exercise&page=2"],
])("of a list, %s is %j: its first page has no number", (given, spelled) => {
  expect(canonicalQuery(given, knownParameters("/[lang]/entries"))).toBe(spelled);
});
