import { assertedHash } from "@convenio/domain/entry/claim-texts";
import type { Claim } from "@convenio/domain/entry/content";
import type { Language } from "@convenio/domain/text/languages";

/** A text in the reader's language: what it says, which language it is from, and whether the original changed since. */
export type Translated = { text: string; from: string; machine: boolean; stale: boolean };

type Said = Pick<Claim, "value" | "qualifiers" | "translations">;

/** What a claim says in words as it was translated into `lang`: its value, and its qualifiers by id; null or absent where it was not. */
export function translatedInto(
  claim: Said,
  lang: Language,
): { value: Translated | null; qualifiers: Record<string, Translated> } {
  const translation = claim.translations[lang];
  if (translation === undefined) return { value: null, qualifiers: {} };
  const { text, qualifiers, from, machine } = translation;
  const stale = from.hash !== assertedHash(claim);
  const said = (words: string): Translated => ({ text: words, from: from.lang, machine, stale });
  return {
    value: text === "" ? null : said(text),
    qualifiers: Object.fromEntries(Object.entries(qualifiers).map(([id, words]) => [id, said(words)])),
  };
}
