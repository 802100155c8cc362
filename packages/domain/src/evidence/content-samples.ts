import { type Claim, type EntryContent, emptyClaim, emptyEntry } from "../entry/content.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { Check, CheckResult } from "./check.ts";
import { type Citation, emptyCitation } from "./citation.ts";
import { citationHash, claimHash } from "./hash.ts";

/** The entry that the samples belong to, for tests. */
export const sampleEntry = testId("e", 9);

/** A citation of source 1 that supports, for tests. */
export function sampleCitation(n: number, more: Partial<Citation> = {}): Citation {
  return {
    ...emptyCitation(testId("c", n)),
    source: testId("d", 1),
    locator: { type: "page", text: "4" },
    quote: { text: "doce países", lang: "es", translation: null },
    ...more,
  };
}

/** A claim that country n took part, uncited, for tests. */
export function sampleClaim(n: number, more: Partial<Claim> = {}): Claim {
  return {
    ...emptyClaim(testId("a", n), "participant"),
    value: { type: "entry", id: testId("e", n) },
    qualifiers: { role: { type: "term", term: "participant" } },
    ...more,
  };
}

/** An entry of a kind with these claims, for tests. */
export function sampleContent(kind: string, claims: Claim[]): EntryContent {
  return { ...emptyEntry(kind, "en"), claims };
}

/** A check of a claim's citation as it stands in `sampleEntry`, for tests. */
export function sampleCheck(
  claim: Claim,
  citation: Citation,
  result: CheckResult,
  more: Partial<Check> = {},
): Check {
  return {
    id: testId("b", 1),
    claim: claim.id,
    claimHash: claimHash(sampleEntry, claim),
    citation: citation.id,
    citationHash: citationHash(claim.id, citation),
    by: testId("f", 1),
    result,
    reason: null,
    at: "2026-01-01T00:00:00.000Z",
    ...more,
  };
}
