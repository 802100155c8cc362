import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleCheck, sampleEntry } from "../evidence/content-samples.ts";
import type { Json, Operation } from "../revision/operation.ts";
import { goodEdition, minute, ofClaim, reviewer } from "./proposal-samples.ts";
import { type Risk, risks } from "./risk.ts";
import { checkedClaims, riskiest, riskOf } from "./risk-of.ts";

const id = ofClaim.id;
const claim = (rank: string): Json => ({ predicate: "of", rank: { rank, reason: null } });
const bears = (on: string): Json => ({ claim: on, stance: "supports" });
const cases: [string, string, Json, Json, Risk][] = [
  ["creating an entry", "entry", null, { kind: "exercise" }, "high"],
  ["wording of a title", "title:es", "UNITAS", "Unitas", "low"],
  ["an alias", "alias:en:Unitas", null, "Unitas", "low"],
  ["wording of a summary", "summary:pt", "a", "b", "low"],
  ["a paragraph", "block:pt:x", null, "Realizado.", "low"],
  ["the order of paragraphs", "blocks:pt", ["a", "b"], ["b", "a"], "low"],
  ["what a translation was made from", "from:pt", null, { lang: "es", hash: "x", machine: true }, "low"],
  ["the order of claims", "order:participant", ["a", "b"], ["b", "a"], "low"],
  ["a translation", `claim:${id}/translation:en`, null, { text: "x" }, "low"],
  ["adding a claim", `claim:${id}`, null, claim("normal"), "normal"],
  ["adding a claim that is preferred at once", `claim:${id}`, null, claim("preferred"), "high"],
  ["removing a claim", `claim:${id}`, claim("normal"), null, "normal"],
  ["removing a deprecated claim", `claim:${id}`, claim("deprecated"), null, "high"],
  ["the value of a claim nobody checked", `claim:${id}/value`, "a", "b", "normal"],
  ["the value of a checked claim", "claim:checked/value", "a", "b", "high"],
  ["the period of a checked claim", "claim:checked/period", "2023", "2024", "normal"],
  ["qualifiers", `claim:${id}/qualifiers`, {}, { role: "x" }, "normal"],
  ["the reason for no source", `claim:${id}/unsourced`, "a", "b", "normal"],
  ["preferring", `claim:${id}/rank`, { rank: "normal" }, { rank: "preferred" }, "high"],
  [
    "saying a preference's reason in another language",
    `claim:${id}/rank`,
    { rank: "preferred", reason: "x" },
    { rank: "preferred", reason: "x", reasonIn: { es: "y" } },
    "low",
  ],
  ["taking a preference back", `claim:${id}/rank`, { rank: "preferred" }, { rank: "normal" }, "high"],
  ["adding a citation", "citation:x", null, bears(id), "normal"],
  ["altering a citation", "citation:x", bears(id), { ...{ stance: "partly" }, claim: id }, "normal"],
  ["removing a citation", "citation:x", bears(id), null, "high"],
  ["moving a citation to another claim", "citation:x", bears(id), bears("other"), "high"],
  ["resolving a contradiction", "citation:x/resolution", null, { how: "outweighed" }, "high"],
  ["a source's title", "csl.title", "a", "b", "low"],
  ["a source's language", "language", "es", "en", "low"],
  ["a source's note", "note", "a", "b", "low"],
  ["a source's kind", "kind", "news", "government", "high"],
  ["a source's origin", "origin", null, "Reuters", "high"],
  ["a source's status", "status", "ok", "retracted", "high"],
];
const operation = (cell: string, before: Json, after: Json): Operation => ({
  subject: { type: "entry", id: sampleEntry },
  cell,
  before,
  after,
});
const facts = { isNew: false, checked: new Set(["checked"]) };

describe("the risk of an operation", () => {
  test.each(cases)("%s is %s", (_, cell, before, after, risk) => {
    expect(riskOf(operation(cell, before, after), facts)).toBe(risk);
  });
  test("registering a new source is normal: it comes with what it supports", () => {
    for (const cell of ["kind", "status", "origin", "csl.title"])
      expect(riskOf(operation(cell, null, "x"), { ...facts, isNew: true })).toBe("normal");
  });
});

test("the riskiest operation decides, in whatever order they come", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...risks)), fc.constantFrom(...risks), (some, one) => {
      const worst = riskiest([...some, one]);
      expect(risks.indexOf(worst)).toBeGreaterThanOrEqual(risks.indexOf(riskiest(some)));
      expect(riskiest([one, ...some])).toBe(worst);
      expect(riskiest([...some, one, worst])).toBe(worst);
    }),
  );
  expect(riskiest([])).toBe("low");
});

describe("a checked claim", () => {
  const [citation] = ofClaim.citations;
  const checks = (result: "confirms" | "partly" | "contradicts", more = {}) =>
    citation === undefined ? [] : [sampleCheck(ofClaim, citation, result, { by: reviewer.id, ...more })];
  test.each([
    ["is one that somebody confirmed", checks("confirms"), [id]],
    ["is not one that was found to say it in part", checks("partly"), []],
    ["is not one that nobody checked", [], []],
    ["is not one whose check was of another version", checks("confirms", { claimHash: "x" }), []],
    [
      "is not one whose checker has since answered otherwise",
      [...checks("confirms"), ...checks("contradicts", { id: "later", at: minute(9) })],
      [],
    ],
  ])("%s", (_, found, claims) => {
    expect([...checkedClaims(sampleEntry, goodEdition, found)]).toEqual(claims);
  });
  test("is never in what is not published", () => {
    expect(checkedClaims(sampleEntry, null, checks("confirms")).size).toBe(0);
  });
});
