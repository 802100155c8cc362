import type { Citation } from "@convenio/domain/evidence/citation";
import { passageKey } from "@convenio/domain/evidence/hash";
import type { Draft } from "@convenio/domain/proposal/draft";
import { citationProblems } from "@convenio/domain/proposal/validate-citation";

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
        const key = passageKey(citation);
        const known = passages.get(key);
        const newest = known && known.citation.id > citation.id ? known.citation : citation;
        passages.set(key, { key, citation: newest, claims: (known?.claims ?? 0) + 1 });
      }
    }
  }
  return [...passages.values()].sort((a, b) => (a.citation.id < b.citation.id ? 1 : -1));
}

/** The same passage for another claim: supports it as far as nobody says otherwise; nothing is resolved there. */
export function citeAgain(passage: Citation, id: string): Citation {
  return { ...passage, id, stance: "supports", resolution: null };
}

const lacks = {
  "source-missing": "source",
  "locator-missing": "locator",
  "locator-format": "locator",
  "quote-missing": "quote",
  "quote-language-missing": "quote-language",
} as const;

/** What a citation still lacks before it can be submitted, in the order of the form. */
export function missingIn(citation: Citation): (typeof lacks)[keyof typeof lacks][] {
  return citationProblems(citation, null).flatMap(({ code }) => (isLack(code) ? [lacks[code]] : []));
}

function isLack(code: string): code is keyof typeof lacks {
  return Object.hasOwn(lacks, code);
}
