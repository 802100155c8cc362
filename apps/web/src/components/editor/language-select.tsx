"use client";

import type { Language } from "@convenio/domain/text/languages";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { languageText } from "../entry/value-text.ts";
import type { ControlProps } from "./field.tsx";

/** Languages in which sources of this field are written, BCP 47; others can be there already and stay. */
const usual = ["en", "es", "pt", "fr", "nl", "ht", "de", "it", "la", "gn", "qu", "ay", "ru", "zh"];

type Props = ControlProps & {
  lang: Language;
  value: string;
  /** Whether no language may be chosen; such a draft can be saved, not submitted. */
  open?: boolean;
  onChange: (tag: string) => void;
};

/** Chooses the language that a text is in. */
export function LanguageSelect({ lang, value, open = false, onChange, ...control }: Props) {
  const t = text(valueFieldsText, lang);
  const tags = value && !usual.includes(value) ? [...usual, value] : usual;
  return (
    <select {...control} className="short" value={value} onChange={(event) => onChange(event.target.value)}>
      {open && <option value="">{t("choose")}</option>}
      {tags.map((tag) => (
        <option key={tag} value={tag}>
          {languageText(tag, lang)}
        </option>
      ))}
    </select>
  );
}
