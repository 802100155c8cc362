import {
  type Claim,
  type EntryContent,
  emptyClaim,
  emptyEntry,
  emptyProse,
} from "@convenio/domain/entry/content";
import type { QualifierValue, Value } from "@convenio/domain/entry/value";
import { type Citation, emptyCitation } from "@convenio/domain/evidence/citation";
import { emptySource, type SourceContent } from "@convenio/domain/evidence/source";
import type { DraftSubject } from "@convenio/domain/proposal/draft";
import { entryId, sourceId, stableId } from "../stable-id.ts";

const key = (name: string) => `demonstration/${name}`;
export const demoEntry = (name: string) => entryId(key(name));
export const demoSource = (name: string) => sourceId(key(name));

/** A citation of an invented source that supports what it stands at. */
export function demoCitation(claim: string, source: string, more: Partial<Citation> = {}): Citation {
  return {
    ...emptyCitation(stableId(`${key(claim)}/${source}`)),
    source: demoSource(source),
    locator: { type: "paragraph", text: "2" },
    quote: { text: "An invented sentence for the demonstration.", lang: "en", translation: null },
    tier: "primary",
    ...more,
  };
}

type More = Partial<Pick<Claim, "rank" | "unsourced" | "citations">> & {
  qualifiers?: Record<string, QualifierValue>;
};

/** A claim of an invented entry, cited from the invented gazette unless told otherwise. */
export function demoClaim(name: string, predicate: string, value: Value, more: More = {}): Claim {
  return {
    ...emptyClaim(stableId(key(name)), predicate),
    value,
    citations: [demoCitation(name, "gazette")],
    ...more,
  };
}

type Texts = { en: [title: string, summary: string]; es: [string, string]; pt: [string, string] };

/** An invented entry; every title carries the mark. */
export function demoContent(kind: string, texts: Texts, claims: Claim[]): EntryContent {
  const prose = ([title, summary]: [string, string]) => ({ ...emptyProse(), title, summary });
  return {
    ...emptyEntry(kind, "en"),
    prose: { en: prose(texts.en), es: prose(texts.es), pt: prose(texts.pt) },
    claims,
  };
}

/** An invented source; its publisher says so. */
export function demoSourceContent(title: string, publisher: string): SourceContent {
  return {
    ...emptySource,
    kind: "news",
    language: "en",
    csl: { ...emptySource.csl, type: "article-newspaper", title, publisher, issued: "2024-02" },
    note: "Invented for the demonstration.",
  };
}

/** A subject that does not exist yet. */
export const added = (id: string, content: DraftSubject["content"]): DraftSubject => ({
  id,
  base: 0,
  content,
});
