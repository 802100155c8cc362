import { termWords } from "@convenio/domain/kinds/vocabularies";
import type { NoneFound } from "@convenio/domain/reading/surroundings";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";

/** What bounds a search that found nothing: "training, 1980–2010"; empty when nothing does. */
export function scopeText({ field, period }: NoneFound, lang: Language): string {
  const parts = [
    field === null ? "" : (termWords("field", field)?.[lang] ?? field),
    period === null ? "" : dateWords(period, lang),
  ];
  return parts.filter((part) => part !== "").join(", ");
}
