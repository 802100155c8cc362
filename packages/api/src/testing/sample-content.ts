import {
  type Claim,
  type EntryContent,
  emptyClaim,
  emptyEntry,
  emptyProse,
} from "@convenio/domain/entry/content";
import type { Value } from "@convenio/domain/entry/value";
import { type Citation, emptyCitation } from "@convenio/domain/evidence/citation";
import { emptySource, type SourceContent } from "@convenio/domain/evidence/source";
import { sha } from "@convenio/domain/revision/canonical";

/** The same version 8 id for the same key, so that a failing test shows the same ids each time. */
export function idOf(key: string): string {
  const hex = sha(key);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A web page of a government, complete enough to be submitted. */
export function sourceOf(title: string, change: Partial<SourceContent> = {}): SourceContent {
  return {
    ...emptySource,
    ...change,
    csl: {
      ...emptySource.csl,
      title,
      publisher: "Navy of Freedonia",
      url: "https://navy.example.org/news",
      ...change.csl,
    },
  };
}

/** A supporting citation with a quote. */
export function citationOf(key: string, source: string, change: Partial<Citation> = {}): Citation {
  return {
    ...emptyCitation(idOf(key)),
    source,
    locator: { type: "paragraph", text: "3" },
    quote: { text: "The exercise brought together eight navies.", lang: "en", translation: null },
    tier: "primary",
    ...change,
  };
}

export function claimOf(
  key: string,
  predicate: string,
  value: Value,
  citations: Citation[],
  change: Partial<Claim> = {},
): Claim {
  return {
    ...emptyClaim(idOf(key), predicate),
    value,
    unsourced: citations.length === 0 ? "Common knowledge among the navies." : null,
    citations,
    ...change,
  };
}

export const entryValue = (id: string): Value => ({ type: "entry", id });
export const dateValue = (edtf: string): Value => ({
  type: "date",
  edtf,
  extent: "throughout",
  end: "event",
});
export const counted = (best: number): Value => ({
  type: "quantity",
  low: null,
  best,
  high: null,
  unit: "countries",
});

/** An entry with one title and these claims. */
export function entryOf(kind: string, title: string, claims: Claim[] = [], summary = ""): EntryContent {
  return {
    ...emptyEntry(kind, "en"),
    prose: { en: { ...emptyProse(), title, summary } },
    claims,
  };
}
