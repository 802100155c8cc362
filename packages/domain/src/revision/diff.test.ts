import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Claim, type EntryContent, emptyEntry } from "../entry/content.ts";
import { sampleCitation, sampleClaim } from "../evidence/content-samples.ts";
import { emptySource } from "../evidence/source.ts";
import { anyEntry, anySource, testId } from "./content-arbitrary-samples.ts";
import { diff } from "./diff.ts";

const entry = { type: "entry", id: testId("e", 9) } as const;
const source = { type: "source", id: testId("d", 9) } as const;

const cited = sampleCitation(1);
const claim = (n: number, more: Partial<Claim> = {}) =>
  sampleClaim(n, { citations: [sampleCitation(n)], ...more });

const spanish = { title: "UNITAS LX", aliases: ["Unitas 60"], summary: "", body: [], from: null };
const base: EntryContent = {
  ...emptyEntry("exercise-edition", "es"),
  prose: { es: spanish },
  claims: [claim(1), claim(2)],
};
const cells = (after: EntryContent) => diff(entry, base, after).map(({ cell }) => cell);
const a1 = testId("a", 1);
const a2 = testId("a", 2);
const c1 = testId("c", 1);
const translation = { text: "t", qualifiers: {}, from: { lang: "es", hash: "0".repeat(64) }, machine: false };

describe("diff of an entry", () => {
  it.each<[string, EntryContent, string[]]>([
    ["nothing", base, []],
    ["a title", { ...base, prose: { es: { ...spanish, title: "UNITAS 60" } } }, ["title:es"]],
    ["a summary", { ...base, prose: { es: { ...spanish, summary: "Ejercicio." } } }, ["summary:es"]],
    [
      "prose of a language",
      { ...base, prose: { ...base.prose, pt: { ...spanish, aliases: [] } } },
      ["title:pt"],
    ],
    [
      "blank prose of a language",
      {
        ...base,
        prose: { ...base.prose, pt: { title: "", aliases: [], summary: "", body: [], from: null } },
      },
      [],
    ],
    [
      "one alias for another",
      { ...base, prose: { es: { ...spanish, aliases: ["U: 60"] } } },
      ["alias:es:U: 60", "alias:es:Unitas 60"],
    ],
    [
      "the value of a claim",
      { ...base, claims: [claim(1, { value: { type: "none" } }), claim(2)] },
      [`claim:${a1}/value`],
    ],
    [
      "value and period of a claim",
      { ...base, claims: [claim(1, { value: { type: "none" }, period: "2019" }), claim(2)] },
      [`claim:${a1}/period`, `claim:${a1}/value`],
    ],
    [
      "the role of a participant",
      { ...base, claims: [claim(1, { qualifiers: {} }), claim(2)] },
      [`claim:${a1}/qualifiers`],
    ],
    [
      "the rank of a claim",
      { ...base, claims: [claim(1, { rank: { rank: "preferred", reason: "newer" } }), claim(2)] },
      [`claim:${a1}/rank`],
    ],
    [
      "a translation and why there is no source",
      {
        ...base,
        claims: [claim(1, { unsourced: "nobody wrote of it", translations: { pt: translation } }), claim(2)],
      },
      [`claim:${a1}/translation:pt`, `claim:${a1}/unsourced`],
    ],
    [
      "the locator of a citation",
      {
        ...base,
        claims: [claim(1, { citations: [{ ...cited, locator: { type: "page", text: "5" } }] }), claim(2)],
      },
      [`citation:${c1}`],
    ],
    [
      "how a contradiction was resolved",
      {
        ...base,
        claims: [
          claim(1, { citations: [{ ...cited, resolution: { how: "outweighed", reason: "x" } }] }),
          claim(2),
        ],
      },
      [`citation:${c1}/resolution`],
    ],
    ["a citation less", { ...base, claims: [claim(1, { citations: [] }), claim(2)] }, [`citation:${c1}`]],
    ["a claim less", { ...base, claims: [claim(2)] }, [`citation:${c1}`, `claim:${a1}`]],
    [
      "a new claim",
      { ...base, claims: [claim(1), claim(2), claim(3)] },
      [`citation:${testId("c", 3)}`, `claim:${testId("a", 3)}`],
    ],
    [
      "a new claim in the middle",
      { ...base, claims: [claim(1), claim(3), claim(2)] },
      [`citation:${testId("c", 3)}`, `claim:${testId("a", 3)}`],
    ],
    [
      "a new claim without a source, translated",
      {
        ...base,
        claims: [
          ...base.claims,
          claim(3, { citations: [], unsourced: "x", translations: { en: translation } }),
        ],
      },
      [
        `claim:${testId("a", 3)}`,
        `claim:${testId("a", 3)}/translation:en`,
        `claim:${testId("a", 3)}/unsourced`,
      ],
    ],
    ["the order of claims", { ...base, claims: [claim(2), claim(1)] }, ["order:participant"]],
    [
      "the order of keys",
      { ...base, claims: [claim(1, { rank: { reason: null, rank: "normal" } }), claim(2)] },
      [],
    ],
    ["the language it was begun in", { ...base, language: "pt" }, ["entry"]],
  ])("that changes %s", (_, after, expected) => {
    expect(cells(after)).toEqual(expected);
  });

  it("states before and after of one cell", () => {
    const after = { ...base, claims: [claim(1, { period: "2019" }), claim(2)] };
    expect(diff(entry, base, after)).toEqual([
      { subject: entry, cell: `claim:${a1}/period`, before: null, after: "2019" },
    ]);
  });

  it("holds a whole claim in the operation that adds it, and its citation with the claim's id in another", () => {
    const [citation, added] = diff(entry, { ...base, claims: [] }, { ...base, claims: [claim(1)] });
    const { predicate, value, period, qualifiers, rank } = claim(1);
    expect(added).toEqual({
      subject: entry,
      cell: `claim:${a1}`,
      before: null,
      after: { predicate, value, period, qualifiers, rank },
    });
    const { id: _, resolution: __, ...rest } = cited;
    expect(citation?.after).toEqual({ claim: a1, ...rest });
  });

  it("names the claims that stand in another order, of those present in both", () => {
    const after = { ...base, claims: [claim(3), claim(2), claim(1)] };
    const order = diff(entry, base, after).find(({ cell }) => cell === "order:participant");
    expect(order).toMatchObject({ before: [a1, a2], after: [a2, a1] });
  });

  it("makes a new entry of its identity and every cell", () => {
    const all = diff(entry, null, { ...base, claims: [claim(1)] });
    expect(all.map(({ cell }) => cell)).toEqual([
      "alias:es:Unitas 60",
      `citation:${c1}`,
      `claim:${a1}`,
      "entry",
      "title:es",
    ]);
    expect(all.every(({ before }) => before === null)).toBe(true);
    expect(all.find(({ cell }) => cell === "entry")?.after).toEqual({
      kind: "exercise-edition",
      language: "es",
    });
  });
});

describe("diff of a source", () => {
  it("is one operation for each field", () => {
    const after = {
      ...emptySource,
      status: "dead" as const,
      csl: { ...emptySource.csl, author: ["A. B."], title: "T" },
    };
    expect(diff(source, emptySource, after)).toEqual([
      { subject: source, cell: "csl.author", before: null, after: ["A. B."] },
      { subject: source, cell: "csl.title", before: null, after: "T" },
      { subject: source, cell: "status", before: "ok", after: "dead" },
    ]);
    expect(diff(source, null, emptySource).map(({ cell }) => cell)).toEqual(["csl.type", "kind", "status"]);
  });
});

describe("the laws of diff", () => {
  const content = fc.oneof(anyEntry, anySource);
  it("diff(a, a) is empty", () => {
    fc.assert(
      fc.property(content, (a) => {
        expect(diff(entry, a, JSON.parse(JSON.stringify(a)))).toEqual([]);
      }),
    );
  });

  it("is sorted by cell, names each once, and never says what is equal", () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (a, b) => {
        const operations = diff(entry, a, b);
        const names = operations.map(({ cell }) => cell);
        expect(names).toEqual([...new Set(names)].sort());
        for (const { before, after } of operations) expect(before).not.toEqual(after);
      }),
    );
  });

  it("says backwards what it says forwards, but for parts of claims and the order of blocks that come and go", () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (a, b) => {
        const back = new Map(diff(entry, b, a).map(({ cell, before, after }) => [cell, [after, before]]));
        for (const { cell, before, after } of diff(entry, a, b)) {
          if (back.has(cell)) expect(back.get(cell)).toEqual([before, after]);
          else expect(cell).toMatch(/\/(unsourced|origin|searches|translation:..|resolution)$|^blocks:/);
        }
      }),
    );
  });
});
