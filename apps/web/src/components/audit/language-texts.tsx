"use client";

import type { Language } from "@convenio/domain/text/languages";
import { Field } from "../editor/field.tsx";
import { useProblemAt } from "../editor/problems-context.tsx";

type Texts = Partial<Record<Language, string>>;

type Props = {
  id: string;
  subject: string;
  /** The cell that the field belongs to. */
  path: string;
  label: string;
  hint?: string;
  className?: string;
  /** Which language of the texts it edits. */
  of: Language;
  max: number;
  rows: number;
  texts: Texts;
  onChange: (texts: Texts) => void;
};

/** The text of one language among texts by language; what is emptied is taken out. */
export function LanguageTexts(props: Props) {
  const { id, subject, path, label, hint, className, of, max, rows, texts, onChange } = props;
  const error = useProblemAt(subject, path);
  const set = (said: string) => {
    const { [of]: _, ...others } = texts;
    onChange(said === "" ? others : { ...others, [of]: said });
  };
  const value = texts[of] ?? "";
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) =>
        rows === 1 ? (
          <input
            {...control}
            type="text"
            className={className}
            lang={of}
            maxLength={max}
            autoComplete="off"
            value={value}
            onChange={(event) => set(event.target.value)}
          />
        ) : (
          <textarea
            {...control}
            className={className}
            lang={of}
            maxLength={max}
            rows={rows}
            value={value}
            onChange={(event) => set(event.target.value)}
          />
        )
      }
    </Field>
  );
}
