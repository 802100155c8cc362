import type { Citation } from "@convenio/domain/evidence/citation";
import type { Language } from "@convenio/domain/text/languages";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";

/** Figures and numerals with what joins them: "3", "12–14", "IV, § 2". Other texts already say what they are. */
const numbered = /^[\dIVXLC§.,;:–\-/ ()a-z]{0,3}[\dIVXLC§.,;:–\-/ ()]*$/;

/** Where in the source a passage stands, in words: "paragraph 3", "last paragraph", "the whole work". */
export function locatorText({ type, text: place }: Citation["locator"], lang: Language): string {
  const t = text(evidenceText, lang);
  if (type === "whole") return place || t("locator.whole");
  const named = ["page", "paragraph", "section", "article"].includes(type) && !numbered.test(place);
  return named ? place : t(`locator.${type}`, { text: place });
}
