import { expect, test } from "vitest";
import type { Claim } from "../entry/content.ts";
import { sampleCitation, sampleClaim } from "../evidence/content-samples.ts";
import type { Search } from "../evidence/search.ts";
import { predicateOf } from "../kinds/all.ts";
import type { Predicate } from "../kinds/kind.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { claimProblems } from "./validate-claim.ts";

const search: Search = {
  id: testId("d", 9),
  where: "UN Treaty Collection",
  what: "Bolivia defence cooperation",
  on: "2026-11-20",
  by: testId("b", 1),
  note: "Nothing but a trade agreement.",
};

function rule(kind: string, id: string): Predicate {
  const found = predicateOf(kind, id);
  if (found === null) throw new Error(`no ${id} of ${kind}`);
  return found;
}

const absence = rule("country", "none-found");
const began = rule("agreement", "in-force");
const target: Claim["value"] = { type: "entry", id: testId("e", 1) };
const bare = { period: null, qualifiers: {}, citations: [], unsourced: null } satisfies Partial<Claim>;

test.each<[string, Predicate, Partial<Claim>, string[]]>([
  ["nothing found, with the search that did not find it", absence, { value: target, searches: [search] }, []],
  ["nothing found, and no search", absence, { value: target }, ["searches: search-missing"]],
  [
    "nothing found, and a citation instead of a search",
    absence,
    { value: target, citations: [sampleCitation(1)] },
    ["searches: search-missing"],
  ],
  [
    "a search on a day to come",
    absence,
    { value: target, searches: [{ ...search, on: "2026-11-23" }] },
    ["searches: search-day"],
  ],
  [
    "a search without a place",
    absence,
    { value: target, searches: [{ ...search, where: " " }] },
    ["searches: search-incomplete"],
  ],
  [
    "a search said in another language without what was looked for",
    absence,
    { value: target, searches: [{ ...search, saidIn: { es: { where: "Biblioteca", what: "", note: "" } } }] },
    ["searches: search-incomplete"],
  ],
  [
    "a search on no day",
    absence,
    { value: target, searches: [{ ...search, on: "2026-11" }] },
    ["searches: search-day"],
  ],
  [
    "never in force, sourced by a search and a reason",
    began,
    { value: { type: "none" }, searches: [search], unsourced: "No register lists it." },
    [],
  ],
  [
    "any other claim, with a search only",
    began,
    { value: { type: "none" }, searches: [search] },
    ["unsourced: unsourced-reason-missing"],
  ],
])("%s", (_, predicate, change, expected) => {
  const claim = sampleClaim(1, { predicate: predicate.id, ...bare, ...change });
  const problems = claimProblems(claim, predicate, {
    targets: { subject: "", kinds: new Map() },
    sourceKinds: new Map(),
    today: "2026-11-22",
  });
  expect(problems.map(({ path, code }) => `${path.split("/")[1]}: ${code}`)).toEqual(expected);
});
