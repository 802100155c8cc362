import type { Language } from "@convenio/domain/text/languages";
import { contributeText } from "../../text/contribute.ts";
import { text } from "../../text/text.ts";

/** Stands in place of the start of an edit when nothing is published at the address. */
export function NothingToChange({ lang }: { lang: Language }) {
  const t = text(contributeText, lang);
  return (
    <>
      <h1>{t("missingEntry")}</h1>
      <p className="lede small-lede">{t("missingEntryLede")}</p>
    </>
  );
}
