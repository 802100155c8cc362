"use client";

import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { LanguageSelect } from "./language-select.tsx";

type Said = { text: string; lang: string };
type Props = {
  id: string;
  label: string;
  hint?: string;
  error: string | null;
  note?: string;
  max: number;
  value: Said;
  onChange: (said: Said) => void;
};

/** A text and the one language in which it is asserted. */
export function TextInLanguage({ id, label, hint, error, note, max, value, onChange }: Props) {
  const { lang } = useEditor();
  const t = text(valueFieldsText, lang);
  return (
    <>
      <Field id={id} label={label} hint={hint} error={error} note={note}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={max}
            lang={value.lang}
            value={value.text}
            onChange={(event) => onChange({ text: event.target.value, lang: value.lang })}
          />
        )}
      </Field>
      <Field id={`${id}-lang`} label={t("language")}>
        {(control) => (
          <LanguageSelect
            {...control}
            lang={lang}
            value={value.lang}
            onChange={(tag) => onChange({ text: value.text, lang: tag })}
          />
        )}
      </Field>
    </>
  );
}
