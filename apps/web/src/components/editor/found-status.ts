import type { Language } from "@convenio/domain/text/languages";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";

/** What a picker says of its search: that it goes on, how many it offers, or that there is none like what was typed. */
export function foundStatus(lang: Language, typed: string, searching: boolean, count: number): string {
  const t = text(valueFieldsText, lang);
  if (searching) return t("searching");
  return count > 0 ? t("found", { count }) : t("nothingFound", { text: typed.trim() });
}
