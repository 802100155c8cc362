import type { Claim } from "@convenio/domain/entry/content";
import { pageBody } from "@convenio/domain/entry/page-body";
import { expect, test } from "vitest";
import { claimOf, dated, entryOf, idOf, pointing } from "../testing/sample-content.ts";
import { facetRows } from "./facet-rows.ts";
import { spanOf } from "./span.ts";

const facts = {
  sources: new Map(),
  checks: [],
  versions: new Map(),
  today: null,
  importedCitations: new Set(""),
  stale: {},
};

const bodyOf = (kind: string, claims: Claim[]) =>
  pageBody(idOf("entry"), entryOf(kind, { en: "Entry" }, claims), facts);

const facetsOf = (kind: string, claims: Claim[]) =>
  facetRows(bodyOf(kind, claims)).map(({ facet, value, claimId }) => [facet, value, claimId]);

const own = ["named", idOf("entry"), null];
const term = (word: string) => ({ type: "term", term: word }) as const;
const deprecated = { rank: { rank: "deprecated", reason: "It was another." } } as const;

test("terms of predicates and of qualifiers that the kind makes a facet, each with its claim", () => {
  const challenge = claimOf("why", "challenge", { type: "text", text: "Votes.", lang: "en" }, [], {
    qualifiers: { type: term("corruption") },
  });
  expect(
    facetsOf("partnership", [
      claimOf("in", "field", term("training")),
      claimOf("for", "driver", term("border-security")),
      claimOf("now", "status", term("active")),
      challenge,
    ]),
  ).toEqual([
    own,
    ["field", "training", idOf("in")],
    ["driver", "border-security", idOf("for")],
    ["challenge", "corruption", idOf("why")],
    ["status", "active", idOf("now")],
  ]);
});

test("the one status that holds, also where it follows from dates alone", () => {
  expect(facetsOf("agreement", [claimOf("force", "in-force", dated("1948"))])).toEqual([
    own,
    ["status", "active", idOf("force")],
  ]);
  const preferred = { rank: { rank: "preferred", reason: "Newer." } } as const;
  const statuses = [
    claimOf("then", "status", term("active")),
    claimOf("now", "status", term("ended"), [], preferred),
  ];
  expect(facetsOf("exercise", statuses)).toEqual([own, ["status", "ended", idOf("now")]]);
});

test("entries that it names, and those that take part; none that was looked for and not found", () => {
  expect(
    facetsOf("partnership", [
      claimOf("a", "party", pointing("peru")),
      claimOf("b", "instrument", pointing("treaty")),
      claimOf("c", "party", pointing("chile"), [], deprecated),
    ]),
  ).toEqual([
    own,
    ["named", idOf("peru"), idOf("a")],
    ["part", idOf("peru"), idOf("a")],
    ["named", idOf("treaty"), idOf("b")],
  ]);
  expect(facetsOf("country", [claimOf("d", "none-found", pointing("china"))])).toEqual([own]);
});

test("claims that a machine-written text led to", () => {
  const found = claimOf("said", "statement", { type: "text", text: "So.", lang: "en" }, [], { origin: "ai" });
  expect(facetsOf("theme", [found])).toEqual([own, ["origin", "ai", idOf("said")]]);
});

test.each([
  [
    "its beginning to its end",
    "partnership",
    { began: "1999", ended: "2009-09" },
    null,
    "1999-01-01",
    "2009-09-30",
  ],
  ["without an end it goes on", "partnership", { began: "1999" }, null, "1999-01-01", null],
  ["a series that is active goes on", "exercise", { "first-held": "1959" }, "active", "1959-01-01", null],
  ["one that is over does not", "exercise", { "first-held": "1959" }, "ended", "1959-01-01", "1959-12-31"],
  [
    "an edition lasts as long as it was held",
    "exercise-edition",
    { held: "2024-08" },
    null,
    "2024-08-01",
    "2024-08-31",
  ],
  ["no date, no time", "partnership", {}, "active", null, null],
] as const)("the time of an entry: %s", (_, kind, dates, status, earliest, latest) => {
  const claims = Object.entries(dates).map(([predicate, edtf]) => claimOf(predicate, predicate, dated(edtf)));
  const stated = status === null ? [] : [claimOf("status", "status", term(status))];
  const left = claimOf("old", Object.keys(dates)[0] ?? "began", dated("1800"), [], deprecated);
  expect(spanOf(bodyOf(kind, [...claims, ...stated, left]))).toEqual({ earliest, latest });
});
