import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EntryContent, emptyEntry } from "../entry/content.ts";
import { sampleCitation, sampleClaim } from "../evidence/content-samples.ts";
import { emptySource } from "../evidence/source.ts";
import { apply } from "./apply.ts";
import { carryOver } from "./carry-over.ts";
import { anyEntry, testId } from "./content-arbitrary-samples.ts";
import { diff } from "./diff.ts";

const subject = { type: "entry", id: testId("e", 9) } as const;
const one = sampleClaim(1, { citations: [sampleCitation(1)] });
const two = sampleClaim(2, { citations: [sampleCitation(2)] });
const base: EntryContent = { ...emptyEntry("exercise-edition", "es"), claims: [one, two] };
const a1 = `claim:${testId("a", 1)}`;
const c1 = `citation:${testId("c", 1)}`;
const c3 = `citation:${testId("c", 3)}`;
const cite = (n: number) => ({ ...one, citations: [...one.citations, sampleCitation(n)] });
const titled = (title: string): EntryContent => ({
  ...base,
  prose: { es: { title, aliases: [], summary: "", body: [], from: null } },
});
const resolution = { how: "outweighed", reason: "x" } as const;

describe("carryOver", () => {
  it.each<[string, EntryContent, EntryContent, string[]]>([
    [
      "a change beside another's",
      { ...base, claims: [{ ...one, period: "2019" }, two] },
      titled("UNITAS LX"),
      [],
    ],
    ["a change that is already published", titled("UNITAS LX"), titled("UNITAS LX"), []],
    ["a title that somebody else changed too", titled("UNITAS 60"), titled("UNITAS LX"), ["title:es"]],
    [
      "a new claim beside another's",
      { ...base, claims: [one, two, sampleClaim(3)] },
      { ...base, claims: [one, two, sampleClaim(4)] },
      [],
    ],
    [
      "a new order beside a new claim",
      { ...base, claims: [two, one] },
      { ...base, claims: [one, two, sampleClaim(4)] },
      [],
    ],
    [
      "a new order of which a claim is gone",
      { ...base, claims: [two, one] },
      { ...base, claims: [one] },
      ["order:participant"],
    ],
    [
      "a period of a claim that is gone",
      { ...base, claims: [{ ...one, period: "2019" }, two] },
      { ...base, claims: [two] },
      [`${a1}/period`],
    ],
    [
      "a citation on a claim that is gone",
      { ...base, claims: [cite(3), two] },
      { ...base, claims: [two] },
      [c3],
    ],
    [
      "a resolution of a citation that is gone",
      { ...base, claims: [{ ...one, citations: [sampleCitation(1, { resolution })] }, two] },
      { ...base, claims: [{ ...one, citations: [] }, two] },
      [`${c1}/resolution`],
    ],
    [
      "a resolved citation on a claim that is gone",
      {
        ...base,
        claims: [{ ...one, citations: [...one.citations, sampleCitation(3, { resolution })] }, two],
      },
      { ...base, claims: [two] },
      [c3, `${c3}/resolution`],
    ],
    ["the removal of a claim that is gone", { ...base, claims: [two] }, { ...base, claims: [two] }, []],
    [
      "the removal of a claim that somebody changed",
      { ...base, claims: [two] },
      { ...base, claims: [{ ...one, period: "2019" }, two] },
      [c1, a1],
    ],
    [
      "the removal of a claim that somebody cited again",
      { ...base, claims: [two] },
      { ...base, claims: [cite(3), two] },
      [c1, a1],
    ],
  ])("carries %s", (_, mine, head, left) => {
    const carried = carryOver(diff(subject, base, mine), head);
    expect(carried.left.map(({ cell }) => cell).sort()).toEqual(left.toSorted());
    if (left.length > 0) expect(carried.content).toEqual(head);
    else
      expect(diff(subject, head, carried.content).length).toBeLessThanOrEqual(
        diff(subject, base, mine).length,
      );
  });

  it("lists what does not fit with base, published and mine", () => {
    const { left } = carryOver(diff(subject, titled("a"), titled("b")), titled("c"));
    expect(left).toEqual([{ subject, cell: "title:es", before: "a", after: "b", published: "c" }]);
  });

  it("never brings old content back: what others published stays", () => {
    const head = { ...base, claims: [{ ...one, period: "2019" }, two, sampleClaim(4)] };
    const { content } = carryOver(diff(subject, base, titled("UNITAS LX")), head);
    expect(content).toEqual({ ...head, prose: titled("UNITAS LX").prose });
  });

  it("carries a subject that is not published yet whole", () => {
    fc.assert(
      fc.property(anyEntry, (mine) => {
        const operations = diff(subject, null, mine);
        expect(carryOver(operations, null)).toEqual({ content: apply(null, operations), left: [] });
      }),
    );
  });

  it("carries fields of a source", () => {
    const source = { type: "source", id: testId("d", 1) } as const;
    const mine = { ...emptySource, note: "mine", origin: "Navy" };
    const { content, left } = carryOver(diff(source, emptySource, mine), { ...emptySource, note: "theirs" });
    expect(content).toEqual({ ...emptySource, note: "theirs", origin: "Navy" });
    expect(left).toMatchObject([{ cell: "note", published: "theirs" }]);
  });

  it("onto an unmoved head is the content itself, and onto the content is nothing left to do", () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (a, b) => {
        const operations = diff(subject, a, b);
        expect(carryOver(operations, a)).toEqual({ content: apply(a, operations), left: [] });
        expect(carryOver(operations, b)).toEqual({ content: b, left: [] });
      }),
    );
  });

  it("loses nothing of mine and nothing of theirs", () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, anyEntry, (a, b, head) => {
        const operations = diff(subject, a, b).filter(({ cell }) => !cell.startsWith("order:"));
        const { content, left } = carryOver(operations, head);
        const open = new Set(left.map(({ cell }) => cell));
        const mine = new Set(operations.map(({ cell }) => cell));
        for (const { cell } of diff(subject, head, content)) {
          if (!cell.startsWith("order:")) expect(mine.has(cell) && !open.has(cell)).toBe(true);
        }
      }),
    );
  });
});
