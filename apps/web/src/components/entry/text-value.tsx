import type { Language } from "@convenio/domain/text/languages";
import { text } from "../../text/text.ts";
import { valuesText } from "../../text/values.ts";
import type { Translated } from "./translated.ts";
import { languageText } from "./value-text.ts";

type Props = {
  value: { text: string; lang: string };
  lang: Language;
  /** The text in `lang`, when it was translated into it. */
  translation?: Translated | null;
};

/**
 * An asserted text: in the reader's language when it was written in it or translated to it, else as it was
 * asserted. What the reader sees says what it is: a translation (also when stale), or another language.
 */
export function TextValue({ value, lang, translation }: Props) {
  const t = text(valuesText, lang);
  if (!value.text) return <span className="muted">{t("empty")}</span>;
  if (value.lang.split("-")[0] === lang) return <>{value.text}</>;
  const language = languageText(value.lang, lang);
  if (!translation) {
    return (
      <>
        <span lang={value.lang}>{value.text}</span>{" "}
        <span className="note">{t("inLanguage", { language })}</span>
      </>
    );
  }
  return (
    <>
      {translation.text}{" "}
      <span className="note">
        {t(translation.machine ? "machine" : "translated", {
          language: languageText(translation.from, lang),
        })}
        {translation.stale && `; ${t("stale")}`}
      </span>
    </>
  );
}
