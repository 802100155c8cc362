import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, cellOf } from "./cell.ts";
import { cellsOf } from "./cells.ts";
import { anyEntry, anySource, testId } from "./content-arbitrary-samples.ts";

const id = testId("a", 1);

describe("cellOf", () => {
  it.each<[string, Cell]>([
    ["entry", { cell: "entry" }],
    ["title:es", { cell: "title", lang: "es" }],
    ["summary:pt", { cell: "summary", lang: "pt" }],
    [`block:pt:${id}`, { cell: "block", lang: "pt", id }],
    ["blocks:en", { cell: "blocks", lang: "en" }],
    ["from:es", { cell: "from", lang: "es" }],
    ["alias:es:Unitas: 60/LX", { cell: "alias", lang: "es", text: "Unitas: 60/LX" }],
    [`claim:${id}`, { cell: "claim", id }],
    [`claim:${id}/value`, { cell: "claim-part", id, part: "value" }],
    [`claim:${id}/unsourced`, { cell: "claim-part", id, part: "unsourced" }],
    [`claim:${id}/translation:en`, { cell: "translation", id, lang: "en" }],
    [`citation:${id}`, { cell: "citation", id }],
    [`citation:${id}/resolution`, { cell: "resolution", id }],
    ["order:participant", { cell: "order", predicate: "participant" }],
    ["kind", { cell: "field", field: "kind" }],
    ["csl.title", { cell: "field", field: "csl.title" }],
    ["title:xx", { cell: "field", field: "title:xx" }],
  ])("takes %s apart", (name, cell) => {
    expect(cellOf(name)).toEqual(cell);
  });

  it("knows every cell that an entry has, and takes every cell of a source as a field", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        for (const name of cellsOf(entry).keys()) expect(cellOf(name).cell).not.toBe("field");
      }),
    );
    fc.assert(
      fc.property(anySource, (source) => {
        for (const name of cellsOf(source).keys())
          expect(cellOf(name)).toEqual({ cell: "field", field: name });
      }),
    );
  });
});
