import { expect, test } from "vitest";
import { sampleClaim } from "../evidence/content-samples.ts";
import { vocabularies } from "../kinds/vocabularies.ts";
import type { Claim } from "./content.ts";
import { statusesOf, statusOf } from "./status.ts";

let made = 0;
const claim = (predicate: string, value: Claim["value"], rank: Claim["rank"]["rank"] = "normal") =>
  sampleClaim(++made, { predicate, value, rank: { rank, reason: null } });
const on = (predicate: string, edtf: string) =>
  claim(predicate, { type: "date", edtf, extent: "some-point", end: "event" });
const status = (term: string, rank?: Claim["rank"]["rank"]) => claim("status", { type: "term", term }, rank);

test.each<[string, string, Claim[], string | null]>([
  ["what is stated", "partnership", [status("suspended")], "suspended"],
  ["what is stated, before what dates say", "partnership", [on("ended", "2010"), status("active")], "active"],
  ["the preferred of two", "organization", [status("active"), status("ended", "preferred")], "ended"],
  ["what was set aside says nothing", "organization", [status("active", "deprecated")], null],
  ["an end that is dated", "organization", [on("ended", "2019")], "ended"],
  ["terminated", "agreement", [on("in-force", "1962"), on("terminated", "2004")], "ended"],
  ["never in force", "agreement", [claim("in-force", { type: "none" })], "never-in-force"],
  [
    "never in force, also when it was terminated",
    "agreement",
    [claim("in-force", { type: "none" }), on("terminated", "2011")],
    "never-in-force",
  ],
  ["in force", "agreement", [on("in-force", "1962"), claim("terminated", { type: "none" })], "active"],
  ["signed only", "agreement", [on("signed", "1962"), claim("in-force", { type: "unknown" })], null],
  ["begun, and nobody says whether it goes on", "partnership", [on("began", "1998")], null],
  ["a kind that neither begins nor ends", "country", [], null],
  ["no such kind", "planet", [], null],
])("%s", (_, kind, claims, expected) => {
  expect(statusOf({ kind, claims })).toBe(expected);
});

test("each status names the claim from which it follows, so that days to come can be left out", () => {
  const [begun, over] = [on("in-force", "1962"), on("terminated", "2031")];
  expect(statusesOf({ kind: "agreement", claims: [begun, over] })).toEqual([
    { term: "ended", claim: over.id },
    { term: "active", claim: begun.id },
  ]);
  const stated = status("suspended");
  expect(statusesOf({ kind: "partnership", claims: [on("ended", "1999"), stated] })).toEqual([
    { term: "suspended", claim: stated.id },
  ]);
});

test("every status that follows is a term", () => {
  expect(Object.keys(vocabularies.status)).toEqual(
    expect.arrayContaining(["ended", "never-in-force", "active"]),
  );
});
