import { type Claim, type EntryContent, emptyClaim, emptyProse } from "@convenio/domain/entry/content";
import type { Value } from "@convenio/domain/entry/value";
import { type Citation, emptyCitation } from "@convenio/domain/evidence/citation";
import { emptySource, type SourceContent } from "@convenio/domain/evidence/source";
import { sha } from "@convenio/domain/revision/canonical";
import type { Language } from "@convenio/domain/text/languages";

/** The same version 8 id for the same key, so that a failing test shows the same ids each time. */
export function idOf(key: string): string {
  const hex = sha(key);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A complete source with this title. */
export function sourceOf(title: string, change: Partial<SourceContent> = {}): SourceContent {
  return { ...emptySource, ...change, csl: { ...emptySource.csl, title, publisher: "Navy", ...change.csl } };
}

/** A supporting citation, on page 3, of the source with the key `source`. */
export function citationOf(key: string, source: string, change: Partial<Citation> = {}): Citation {
  return {
    ...emptyCitation(idOf(key)),
    source: idOf(source),
    locator: { type: "page", text: "3" },
    quote: { text: "It took place.", lang: "en", translation: null },
    ...change,
  };
}

/** A claim; without citations it says why. */
export function claimOf(
  key: string,
  predicate: string,
  value: Value,
  citations: Citation[] = [],
  change: Partial<Claim> = {},
): Claim {
  return {
    ...emptyClaim(idOf(key), predicate),
    value,
    unsourced: citations.length === 0 ? "Known to everybody there." : null,
    citations,
    ...change,
  };
}

type Titles = Partial<Record<Language, string>>;

/** An entry of a kind with these titles, claims, and aliases in its first language. */
export function entryOf(
  kind: string,
  titles: Titles,
  claims: Claim[],
  { aliases = [], summary = "" }: { aliases?: string[]; summary?: string } = {},
): EntryContent {
  const written = Object.entries(titles).map(([language, title], index) => [
    language,
    { ...emptyProse(), title, ...(index === 0 ? { aliases, summary } : {}) },
  ]);
  const language = (["en", "es", "pt"] as const).find((candidate) => titles[candidate] !== undefined) ?? "en";
  return { type: "entry", kind, language, prose: Object.fromEntries(written), claims };
}

/** A value that points to the entry with this key. */
export const pointing = (key: string): Value => ({ type: "entry", id: idOf(key) });
export const dated = (edtf: string): Value => ({ type: "date", edtf, extent: "throughout", end: "event" });
