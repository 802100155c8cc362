import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";
import { loads } from "./loads.ts";
import { type EntryFile, entryFile } from "./record-file.ts";

/** An entry that points to others by claims, and by links in its prose. */
function entry(key: string, targets: string[], links: string[] = []): EntryFile {
  const body = links.map((link) => `See [it](entry:${link}).`);
  const prose = { title: key, aliases: [], summary: "", body };
  const citations = [{ source: "a", at: ["whole", ""] }];
  return entryFile.parse({
    key,
    kind: "organization",
    slug: key,
    language: "en",
    prose: { en: prose, es: prose, pt: prose },
    claims: targets.map((target) => ({
      key: target,
      predicate: "member",
      value: { entry: target },
      citations,
    })),
    leftOut: [],
  });
}

const keys = (groups: EntryFile[][]) => groups.map((group) => group.map(({ key }) => key).sort());

test.each([
  [
    "what is pointed to comes first",
    [entry("b", []), entry("a", ["c"]), entry("c", ["b"])],
    [["b"], ["c"], ["a"]],
  ],
  [
    "entries that point to each other come together",
    [entry("a", ["b"]), entry("b", ["a"]), entry("c", ["a"])],
    [["a", "b"], ["c"]],
  ],
  ["a link in prose points too", [entry("a", [], ["b"]), entry("b", ["a"])], [["a", "b"]]],
  ["what is nowhere is left to the load to refuse", [entry("a", ["nowhere"])], [["a"]]],
  [
    "a circle may be long and hang on another",
    [entry("a", ["b"]), entry("b", ["c"]), entry("c", ["a", "d"]), entry("d", ["e"]), entry("e", ["d"])],
    [
      ["d", "e"],
      ["a", "b", "c"],
    ],
  ],
])("%s", (_, files, groups) => {
  expect(keys(inOrder(files))).toEqual(groups);
});

test("a load takes groups in their order until it is full, and never parts one", () => {
  const many = (name: string, size: number) =>
    Array.from({ length: size }, (_, n) => entry(`${name}${n}`, []));
  const sizes = (groups: EntryFile[][]) => loads(groups).map((files) => files.length);
  expect(sizes([many("a", 20), many("b", 5), many("c", 1)])).toEqual([25, 1]);
  expect(sizes([many("a", 1), many("b", 40), many("c", 1)])).toEqual([1, 40, 1]);
});
