import type { Citation } from "@convenio/domain/evidence/citation";
import type { Draft } from "@convenio/domain/proposal/draft";

/** A citation of nothing yet. */
export function newCitation(id: string): Citation {
  return {
    id,
    source: null,
    snapshot: null,
    locator: { type: "paragraph", text: "" },
    quote: { text: "", lang: "", translation: null },
    noQuote: null,
    stance: "supports",
    asserted: null,
    tier: null,
    resolution: null,
  };
}

/** A passage already entered: one of its citations, and how many claims it bears on. */
export type DraftPassage = { key: string; citation: Citation; claims: number };

/**
 * The passages of a draft, the last entered first: citations with the same source, snapshot, locator and
 * quote are one. Citations without a source are none.
 */
export function passagesOf(draft: Draft): DraftPassage[] {
  const passages = new Map<string, DraftPassage>();
  for (const subject of draft.subjects) {
    if (subject.content.type !== "entry") continue;
    for (const claim of subject.content.claims) {
      for (const citation of claim.citations) {
        if (citation.source === null) continue;
        const key = samePassage(citation);
        const known = passages.get(key);
        const newest = known && known.citation.id > citation.id ? known.citation : citation;
        passages.set(key, { key, citation: newest, claims: (known?.claims ?? 0) + 1 });
      }
    }
  }
  return [...passages.values()].sort((a, b) => (a.citation.id < b.citation.id ? 1 : -1));
}

/** What two citations have in common when they are one passage. */
export function samePassage({ source, snapshot, locator, quote, noQuote }: Citation): string {
  return JSON.stringify([source, snapshot, locator.type, locator.text, quote?.text, quote?.lang, noQuote]);
}

/** The same passage for another claim: supports it as far as nobody says otherwise; nothing is resolved there. */
export function citeAgain(passage: Citation, id: string): Citation {
  return { ...passage, id, stance: "supports", resolution: null };
}

/** What a citation still lacks before it can be submitted, in the order of the form. */
export function missingIn(citation: Citation): ("source" | "locator" | "quote" | "quote-language")[] {
  const { quote } = citation;
  const quoted = quote !== null && quote.text.trim() !== "";
  return [
    ...(citation.source === null ? (["source"] as const) : []),
    ...(citation.locator.type !== "whole" && citation.locator.text.trim() === ""
      ? (["locator"] as const)
      : []),
    ...(!quoted && !citation.noQuote?.trim() ? (["quote"] as const) : []),
    ...(quoted && quote.lang === "" ? (["quote-language"] as const) : []),
  ];
}
