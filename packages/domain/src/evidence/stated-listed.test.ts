import { describe, expect, it } from "vitest";
import type { Claim } from "../entry/content.ts";
import { kinds } from "../kinds/all.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { sampleClaim, sampleContent } from "./content-samples.ts";
import { countNotices } from "./stated-listed.ts";

const countries = (count: number) => Array.from({ length: count }, (_, n) => sampleClaim(n + 1));
const stated = (
  low: number | null,
  best: number | null,
  high: number | null,
  more: Partial<Claim> = {},
): Claim =>
  sampleClaim(99, {
    predicate: "stated-participants",
    value: { type: "quantity", low, best, high, unit: "countries" },
    qualifiers: {},
    ...more,
  });
const notices = (...claims: Claim[]) => countNotices(sampleContent("exercise-edition", claims));
const observer = (n: number) => sampleClaim(n, { qualifiers: { role: { type: "term", term: "observer" } } });
const deprecated = { rank: { rank: "deprecated", reason: "x" } } as const;

describe("stated against listed", () => {
  it("an edition that states 19 participants and lists 18 shows that, until the data is mended", () => {
    expect(notices(stated(null, 19, null), ...countries(18))).toEqual([
      {
        claim: testId("a", 99),
        predicate: "stated-participants",
        stated: { low: null, best: 19, high: null },
        listed: 18,
        besides: [],
        explained: null,
      },
    ]);
    expect(notices(stated(null, 19, null), ...countries(19))).toEqual([]);
  });

  it("says why when the difference is explained", () => {
    const said = { text: "The host counts itself twice.", lang: "en" };
    const claim = stated(null, 19, null, {
      qualifiers: { "difference-explained": { type: "text", ...said } },
    });
    expect(notices(claim, ...countries(18))[0]?.explained).toEqual(said);
  });

  it.each<[string, Claim[], number | null]>([
    ["observers are left out", [stated(null, 19, null), ...countries(18), observer(30)], 18],
    [
      "a country that both observes and takes part counts once",
      [stated(null, 2, null), ...countries(2), observer(2)],
      null,
    ],
    [
      "a country listed in two roles counts once",
      [stated(null, 3, null), ...countries(2), { ...sampleClaim(2), id: testId("a", 50) }],
      2,
    ],
    [
      "what the number leaves out is left out",
      [
        stated(null, 11, null, { qualifiers: { besides: { type: "entries", ids: [testId("e", 1)] } } }),
        ...countries(12),
      ],
      null,
    ],
    [
      "besides may name what is not listed",
      [
        stated(null, 2, null, { qualifiers: { besides: { type: "entries", ids: [testId("e", 9)] } } }),
        ...countries(3),
      ],
      3,
    ],
    [
      "deprecated participants are left out",
      [stated(null, 2, null), ...countries(2), sampleClaim(3, deprecated)],
      null,
    ],
    ["a deprecated count says nothing", [stated(null, 9, null, deprecated), ...countries(2)], null],
    [
      "participants unknown or none are not listed",
      [stated(null, 1, null), sampleClaim(1, { value: { type: "unknown" } })],
      0,
    ],
    ["a range that holds the number agrees", [stated(2, null, 4), ...countries(3)], null],
    ["the low end of a range belongs to it", [stated(3, null, 5), ...countries(3)], null],
    ["the high end of a range belongs to it", [stated(2, null, 3), ...countries(3)], null],
    ["a range below the number differs", [stated(1, null, 2), ...countries(3)], 3],
    ["at least so many", [stated(4, null, null), ...countries(3)], 3],
    ["at most so many", [stated(null, null, 4), ...countries(3)], null],
    ["the best estimate goes before its range", [stated(2, 4, 5), ...countries(3)], 3],
    [
      "a count unknown says nothing",
      [stated(null, 1, null, { value: { type: "unknown" } }), ...countries(3)],
      null,
    ],
    [
      "a count of none says nothing",
      [stated(null, 1, null, { value: { type: "none" } }), ...countries(3)],
      null,
    ],
    ["a count not filled in says nothing", [stated(null, null, null), ...countries(3)], null],
  ])("%s", (_, claims, listed) => {
    expect(notices(...claims).map((notice) => notice.listed)).toEqual(listed === null ? [] : [listed]);
  });

  it("compares each of several counts (11 and 18 stated, 14 named)", () => {
    const other = { ...stated(null, 18, null), id: testId("a", 98) };
    expect(notices(stated(null, 11, null), other, ...countries(14))).toMatchObject([
      { stated: { best: 11 }, listed: 14 },
      { stated: { best: 18 }, listed: 14 },
    ]);
  });

  const counting = kinds.flatMap((kind) =>
    kind.predicates.flatMap(({ id, counts }) =>
      counts === undefined ? [] : [[kind.id, id, counts] as const],
    ),
  );
  it.each(counting)("of %s, %s is compared with what %s lists", (kind, predicate, counted) => {
    const claims = [stated(null, 18, null, { predicate }), ...countries(14)].map((claim) =>
      claim.predicate === "participant" ? { ...claim, predicate: counted } : claim,
    );
    expect(countNotices(sampleContent(kind, claims))).toMatchObject([
      { predicate, stated: { best: 18 }, listed: 14 },
    ]);
  });

  it("says nothing of an unknown kind", () => {
    expect(countNotices(sampleContent("x", [stated(null, 9, null)]))).toEqual([]);
  });
});
