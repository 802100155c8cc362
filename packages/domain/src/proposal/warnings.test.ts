import { expect, test } from "vitest";
import type { Claim, EntryContent } from "../entry/content.ts";
import { sampleClaim, sampleContent } from "../evidence/content-samples.ts";
import { kinds } from "../kinds/all.ts";
import { fullContent } from "../kinds/every-predicate-samples.ts";
import { warningCodes, warningsOf } from "./warnings.ts";

let made = 0;
const claim = (predicate: string, value: Claim["value"], more: Partial<Claim> = {}) =>
  sampleClaim(++made, { predicate, value, qualifiers: {}, ...more });
const date = (edtf: string) => ({ type: "date", edtf, extent: "some-point", end: "event" }) as const;
const on = (predicate: string, edtf: string, more: Partial<Claim> = {}) => claim(predicate, date(edtf), more);
const country = { type: "entry", id: "c1" } as const;
const role = (term: string): Partial<Claim> => ({ qualifiers: { role: { type: "term", term } } });
const stated = (best: number, more: Partial<Claim> = {}) =>
  claim("stated-participants", { type: "quantity", low: null, best, high: null, unit: "countries" }, more);
const took = (more: Partial<Claim> = role("participant")) => claim("participant", country, more);
const result = (before: string, after: string) =>
  claim(
    "outcome",
    { type: "term", term: "mixed" },
    { qualifiers: { "before-date": date(before), "after-date": date(after) } },
  );
const explained = {
  "difference-explained": { type: "text", text: "It counts the host twice.", lang: "en" },
} as const;
const deprecated = { rank: { rank: "deprecated", reason: "an error" } } as const;
const titled = (title: string, content: EntryContent): EntryContent => ({
  ...content,
  prose: { en: { title, aliases: [], summary: "", body: [], from: null } },
});

const cases: [string, string, Claim[], string[], title?: string][] = [
  [
    "an end before the beginning",
    "partnership",
    [on("began", "2008"), on("ended", "2001")],
    ["end-before-start"],
  ],
  [
    "an end that may be after the beginning",
    "partnership",
    [on("began", "2008-06"), on("ended", "2008")],
    [],
  ],
  [
    "a beginning that was set aside",
    "partnership",
    [on("began", "2008", deprecated), on("ended", "2001")],
    [],
  ],
  [
    "in force before it was signed",
    "agreement",
    [on("signed", "1950"), on("in-force", "1949-12")],
    ["end-before-start"],
  ],
  [
    "terminated before it was in force",
    "agreement",
    [on("in-force", "1950"), on("terminated", "1949")],
    ["end-before-start"],
  ],
  [
    "never in force, and terminated",
    "agreement",
    [claim("in-force", { type: "none" }), on("terminated", "1949")],
    [],
  ],
  [
    "measured after before it was measured before",
    "case-study",
    [result("2005", "1999")],
    ["end-before-start"],
  ],
  ["measured in order", "case-study", [result("1999", "2005")], []],
  [
    "a date in another year than the title",
    "exercise-edition",
    [on("held", "2023-07")],
    ["year-differs"],
    "PANAMAX 2024",
  ],
  [
    "a date over the turn of the year",
    "exercise-edition",
    [on("held", "2023-12/2024-01")],
    [],
    "PANAMAX 2024",
  ],
  ["a title without a year", "exercise-edition", [on("held", "2023-07")], [], "UNITAS LXIV"],
  ["a number that is no year", "exercise-edition", [on("held", "2023-07")], [], "Exercise 120245"],
  [
    "a title after the beginning of what goes on",
    "exercise",
    [on("first-held", "1959")],
    [],
    "UNITAS (since 1960)",
  ],
  ["a stated number that is not listed", "exercise-edition", [stated(12), took()], ["count-differs"]],
  ["a difference that is explained", "exercise-edition", [stated(12, { qualifiers: explained }), took()], []],
  ["the same country twice in one role", "exercise-edition", [took(), took()], ["same-twice"]],
  ["the same country in two roles", "exercise-edition", [took(), took(role("host"))], []],
  [
    "two units of one country",
    "exercise-edition",
    [
      took(),
      took({
        qualifiers: {
          role: { type: "term", term: "participant" },
          unit: { type: "text", text: "BAP Quiñones", lang: "es" },
        },
      }),
    ],
    ["same-twice"],
  ],
  [
    "a party that left and came back",
    "organization",
    [claim("member", country, { period: "1948/1962" }), claim("member", country, { period: "2009/.." })],
    [],
  ],
  [
    "a member twice at one time",
    "organization",
    [claim("member", country, { period: "1948/1962" }), claim("member", country, { period: "1960/.." })],
    ["same-twice"],
  ],
  [
    "a period after the end",
    "organization",
    [on("founded", "2008"), on("ended", "2019"), claim("member", country, { period: "2021" })],
    ["outside-span"],
  ],
  [
    "a period before the beginning",
    "partnership",
    [on("began", "1998"), claim("party", country, { period: "1990/1995" })],
    ["outside-span"],
  ],
  [
    "a period after a beginning without an end",
    "partnership",
    [on("began", "1998"), claim("party", country, { period: "2015" })],
    [],
  ],
  [
    "a period that reaches over the end",
    "organization",
    [on("ended", "2019"), claim("member", country, { period: "2008/.." })],
    [],
  ],
  ["an entry without dates", "partnership", [claim("party", country, { period: "1990" })], []],
];

test.each(cases)("%s", (_, kind, claims, codes, title = "A title") => {
  const content = titled(title, sampleContent(kind, claims));
  expect(warningsOf(content).map(({ code }) => code)).toEqual(codes);
  const ids = claims.map(({ id }) => id);
  for (const { claims: named } of warningsOf(content)) for (const id of named) expect(ids).toContain(id);
});

test("every warning has a case; a kind that does not exist has none", () => {
  expect(new Set(cases.flatMap(([, , , codes]) => codes))).toEqual(new Set(warningCodes));
  expect(warningsOf(sampleContent("planet", []))).toEqual([]);
  for (const kind of kinds) expect(() => warningsOf(fullContent(kind))).not.toThrow();
});
