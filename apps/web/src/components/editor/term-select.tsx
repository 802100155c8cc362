"use client";

import type { Language, Words } from "@convenio/domain/text/languages";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import type { ControlProps } from "./field.tsx";

type Props = ControlProps & {
  lang: Language;
  terms: Readonly<Record<string, Words>>;
  value: string;
  /** The words for choosing none; absent: "Choose…". */
  empty?: string;
  onChange: (term: string) => void;
};

/** Chooses a term of a vocabulary. */
export function TermSelect({ lang, terms, value, empty, onChange, ...control }: Props) {
  const t = text(valueFieldsText, lang);
  return (
    <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{empty ?? t("choose")}</option>
      {Object.entries(terms).map(([term, words]) => (
        <option key={term} value={term}>
          {words[lang]}
        </option>
      ))}
    </select>
  );
}
