import { type Language, languages } from "@convenio/domain/text/languages";
import { foldedName } from "./search-document.ts";

/** The folded title that stands in a list in each language: its own, else the first that there is. */
export function sortTitlesOf(titles: Partial<Record<Language, string>>): Record<Language, string> {
  const any = languages.flatMap((language) => titles[language] ?? [])[0] ?? "";
  const shown = (language: Language) => foldedName(titles[language] ?? any);
  return { en: shown("en"), es: shown("es"), pt: shown("pt") };
}
