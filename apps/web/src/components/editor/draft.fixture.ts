import { type Claim, type EntryContent, emptyClaim, emptyEntry } from "@convenio/domain/entry/content";
import { type Citation, emptyCitation } from "@convenio/domain/evidence/citation";
import { emptySource } from "@convenio/domain/evidence/source";
import type { Draft } from "@convenio/domain/proposal/draft";

/** An id for tests: `n` in the last digits. */
export const idOf = (n: number) => `01990000-0000-7000-8000-${String(n).padStart(12, "0")}`;

export const aClaim = (n: number, predicate: string, change: Partial<Claim> = {}): Claim => ({
  ...emptyClaim(idOf(n), predicate),
  value: { type: "entry", id: idOf(900 + n) },
  ...change,
});

export const aCitation = (n: number, change: Partial<Citation> = {}): Citation => ({
  ...emptyCitation(idOf(n)),
  source: idOf(2),
  locator: { type: "page", text: "3" },
  quote: { text: "eight nations", lang: "en", translation: null },
  ...change,
});

export const anEntry = (claims: Claim[]): EntryContent => ({
  ...emptyEntry("exercise-edition", "en"),
  claims,
});

/** An edition (1) and a new source (2). */
export const aDraft = (claims: Claim[] = []): Draft => ({
  rationale: "",
  subjects: [
    { id: idOf(1), base: 0, content: anEntry(claims) },
    { id: idOf(2), base: 0, content: emptySource },
  ],
});

export const claimsOf = (draft: Draft): Claim[] => {
  const content = draft.subjects[0]?.content;
  return content?.type === "entry" ? content.claims : [];
};
