import type { Claim } from "@convenio/domain/entry/content";
import type { Value } from "@convenio/domain/entry/value";
import { sha } from "@convenio/domain/revision/canonical";
import type { Language } from "@convenio/domain/text/languages";
import { text } from "../../text/text.ts";
import { valuesText } from "../../text/values.ts";
import { languageText } from "./value-text.ts";

export type OwnTranslations = Claim["translations"];

type Props = {
  value: Extract<Value, { type: "text" }>;
  lang: Language;
  translations?: OwnTranslations;
};

/**
 * An asserted text: in the reader's language when it was written in it or translated to it, else as it was
 * asserted. What the reader sees says what it is: a translation (also when stale), or another language.
 */
export function TextValue({ value, lang, translations }: Props) {
  const t = text(valuesText, lang);
  if (!value.text) return <span className="muted">{t("empty")}</span>;
  if (value.lang.split("-")[0] === lang) return <>{value.text}</>;
  const translation = translations?.[lang];
  const language = languageText(value.lang, lang);
  if (!translation) {
    return (
      <>
        <span lang={value.lang}>{value.text}</span>{" "}
        <span className="note">{t("inLanguage", { language })}</span>
      </>
    );
  }
  const stale = translation.from.hash !== sha(value.text);
  return (
    <>
      {translation.text}{" "}
      <span className="note">
        {t(translation.machine ? "machine" : "translated", {
          language: languageText(translation.from.lang, lang),
        })}
        {stale && `; ${t("stale")}`}
      </span>
    </>
  );
}
