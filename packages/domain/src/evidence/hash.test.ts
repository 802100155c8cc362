import { describe, expect, it } from "vitest";
import { type Claim, emptyClaim } from "../entry/content.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { type Citation, emptyCitation } from "./citation.ts";
import { citationHash, claimHash, passageKey } from "./hash.ts";

const entry = testId("e", 1);
const claim: Claim = {
  ...emptyClaim(testId("a", 1), "first-held"),
  value: { type: "date", edtf: "1959?", extent: "some-point", end: "event" },
};
const citation: Citation = {
  ...emptyCitation(testId("c", 1)),
  source: testId("d", 1),
  locator: { type: "page", text: "4" },
  quote: { text: "since 1959", lang: "en", translation: null },
};
const translated = { text: "desde 1959", lang: "es" as const, machine: true, by: "x" };

describe("claimHash", () => {
  it.each<[string, Partial<Claim>]>([
    ["predicate", { predicate: "held" }],
    ["value", { value: { type: "unknown" } }],
    ["period", { period: "1959" }],
    ["qualifiers", { qualifiers: { role: { type: "term", term: "host" } } }],
  ])("changes with the %s", (_, other) => {
    expect(claimHash(entry, { ...claim, ...other })).not.toBe(claimHash(entry, claim));
  });

  it("changes with the subject", () => {
    expect(claimHash(testId("e", 2), claim)).not.toBe(claimHash(entry, claim));
  });

  it.each<[string, Partial<Claim>]>([
    ["id", { id: testId("a", 2) }],
    ["rank and its reason", { rank: { rank: "preferred", reason: "newer" } }],
    ["reason for no source", { unsourced: "nobody wrote of it" }],
    [
      "translations",
      {
        translations: {
          es: { text: "x", qualifiers: {}, from: { lang: "en", hash: "0".repeat(64) }, machine: true },
        },
      },
    ],
    ["citations", { citations: [citation] }],
  ])("is the same whatever the %s", (_, other) => {
    expect(claimHash(entry, { ...claim, ...other })).toBe(claimHash(entry, claim));
  });

  it("is the sha256 of the canonical form, as anyone can compute it", () => {
    // printf '{"period":null,"predicate":"p","qualifiers":{},"subject":"e","value":{"type":"none"}}' | sha256sum
    expect(claimHash("e", { predicate: "p", value: { type: "none" }, period: null, qualifiers: {} })).toBe(
      "a07eebfb6db95b59c14ca18357af996c9d0cbd938d1a248d61d938811e878082",
    );
  });
});

describe("citationHash", () => {
  it.each<[string, Partial<Citation>]>([
    ["source", { source: testId("d", 2) }],
    ["snapshot", { snapshot: "a".repeat(64) }],
    ["locator", { locator: { type: "page", text: "5" } }],
    ["quote", { quote: { text: "since 1960", lang: "en", translation: null } }],
    ["language of the quote", { quote: { text: "since 1959", lang: "en-US", translation: null } }],
    ["stance", { stance: "context" }],
    ["asserted value", { asserted: "1959" }],
  ])("changes with the %s", (_, other) => {
    expect(citationHash(claim.id, { ...citation, ...other })).not.toBe(citationHash(claim.id, citation));
  });

  it("changes with the claim", () => {
    expect(citationHash(testId("a", 2), citation)).not.toBe(citationHash(claim.id, citation));
  });

  it.each<[string, Partial<Citation>]>([
    ["tier", { tier: "primary" }],
    ["resolution", { resolution: { how: "outweighed", reason: "x" } }],
    ["reason for no quote", { noQuote: { reason: "image", note: null } }],
    ["translation of the quote", { quote: { text: "since 1959", lang: "en", translation: translated } }],
  ])("is the same whatever the %s", (_, other) => {
    expect(citationHash(claim.id, { ...citation, ...other })).toBe(citationHash(claim.id, citation));
  });
});

describe("passageKey", () => {
  it("joins citations of one passage whatever claim, stance and asserted value", () => {
    const other: Citation = { ...citation, id: testId("c", 2), stance: "contradicts", asserted: "1960" };
    expect(passageKey(other)).toBe(passageKey(citation));
  });

  it.each<[string, Partial<Citation>]>([
    ["source", { source: testId("d", 2) }],
    ["snapshot", { snapshot: "a".repeat(64) }],
    ["locator", { locator: { type: "section", text: "4" } }],
    ["quote", { quote: null }],
  ])("parts citations with another %s", (_, other) => {
    expect(passageKey({ ...citation, ...other })).not.toBe(passageKey(citation));
  });
});
