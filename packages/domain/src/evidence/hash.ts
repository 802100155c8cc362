import type { Claim } from "../entry/content.ts";
import { digest } from "../revision/canonical.ts";
import type { Citation } from "./citation.ts";

/**
 * sha256, hex, of what a claim asserts: subject (id of its entry), predicate, value, period, qualifiers.
 * Not of rank, translations, unsourced reason or citations, so that those make no new version.
 */
export function claimHash(
  subject: string,
  { predicate, value, period, qualifiers }: Pick<Claim, "predicate" | "value" | "period" | "qualifiers">,
): string {
  return digest({ subject, predicate, value, period, qualifiers });
}

/**
 * sha256, hex, of what a citation says: claim id, source id, snapshot digest, locator, quote, its language, stance
 * and what the source asserts. Not of tier, translation of the quote, reason for no quote, or resolution.
 */
export function citationHash(claim: string, citation: Citation): string {
  const { source, snapshot, locator, quote, stance, asserted } = citation;
  return digest({
    claim,
    source,
    snapshot,
    locator,
    quote: quote?.text ?? null,
    quoteLanguage: quote?.lang ?? null,
    stance,
    asserted,
  });
}

/** Equal for citations of one passage: same source, snapshot, locator and quote. Hex, fit for an element's id. */
export function passageKey({ source, snapshot, locator, quote }: Citation): string {
  return digest({
    source,
    snapshot,
    locator,
    quote: quote?.text ?? null,
    quoteLanguage: quote?.lang ?? null,
  });
}
