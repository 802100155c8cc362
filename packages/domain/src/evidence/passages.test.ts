import { expect, test } from "vitest";
import { sampleCheck, sampleCitation, sampleClaim, sampleContent, sampleEntry } from "./content-samples.ts";
import { viewClaims } from "./entry-evidence.ts";
import { isOpen, passagesOf } from "./passages.ts";

const elsewhere = { locator: { type: "page", text: "9" } } as const;
const peru = sampleClaim(1, { citations: [sampleCitation(1)] });
const chile = sampleClaim(2, { citations: [sampleCitation(2), sampleCitation(3, elsewhere)] });
const unnamed = sampleClaim(3, { citations: [sampleCitation(4, { source: null })] });

const claims = viewClaims(sampleEntry, sampleContent("exercise-edition", [peru, chile, unnamed]), {
  sources: new Map(),
  checks: [sampleCheck(peru, sampleCitation(1), "confirms")],
  versions: new Map(),
  today: null,
});

test("a passage stands once with all that it bears on; a citation without a source is no passage", () => {
  const passages = passagesOf(sampleEntry, claims);
  expect(passages.map(({ citations }) => citations.map(({ citation }) => citation))).toEqual([
    [sampleCitation(1).id, sampleCitation(2).id],
    [sampleCitation(3).id],
  ]);
  expect(passages[0]?.citations[0]).toMatchObject({ claim: peru.id, claimHash: claims[0]?.hash });
});

test("it is open while one of its citations lacks a check, and again when a claim is overdue", () => {
  const [passage] = passagesOf(sampleEntry, claims.slice(0, 1));
  if (passage === undefined) throw new Error("the claim cites a passage");
  expect(isOpen(passage, new Set())).toBe(false);
  expect(isOpen(passage, new Set([peru.id]))).toBe(true);
  expect(passagesOf(sampleEntry, claims).map((one) => isOpen(one, new Set()))).toEqual([true, true]);
});
