import type { Claim } from "@convenio/domain/entry/content";
import type { Predicate } from "@convenio/domain/kinds/kind";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { translatedInto } from "./translated.ts";
import { valueText } from "./value-text.ts";

/**
 * What a claim asserts in plain words, in the reader's language where its text was translated into it; `of`: the
 * language of a text that is in another, else undefined.
 */
export function claimValueText(
  claim: Pick<Claim, "value" | "qualifiers" | "translations">,
  predicate: Predicate | null,
  lang: Language,
  names: Pick<Names, "entries">,
): { text: string; of: string | undefined } {
  const { value } = claim;
  const foreign = value?.type === "text" && value.text !== "" && value.lang.split("-")[0] !== lang;
  const translated = foreign ? translatedInto(claim, lang).value : null;
  if (translated) return { text: translated.text, of: undefined };
  return { text: valueText(value, predicate, lang, names), of: foreign ? value.lang : undefined };
}
