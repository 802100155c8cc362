import type { EntryName } from "@convenio/domain/reading/names";
import { type Language, languages } from "@convenio/domain/text/languages";

/** A text with the language it is in. */
export type Spoken = { text: string; lang: Language };

/** The text for `lang`, else that of the first language that has one; null when none has. */
export function spokenIn(texts: Partial<Record<Language, string>>, lang: Language): Spoken | null {
  const found = [lang, ...languages].find((candidate) => texts[candidate]);
  return found === undefined ? null : { text: texts[found] ?? "", lang: found };
}

/** What to call an entry in `lang`, or null when no language has a title or the entry is not among the names. */
export function titleOf(name: Pick<EntryName, "titles"> | undefined, lang: Language): Spoken | null {
  return name === undefined ? null : spokenIn(name.titles, lang);
}
