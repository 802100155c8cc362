"use client";

import type { Language } from "@convenio/domain/text/languages";
import { type DateNotEdtf, readEdtf } from "@convenio/domain/time/edtf";
import { type DateReading, dateWords } from "@convenio/domain/time/words";
import { useState } from "react";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { Field } from "./field.tsx";

const examples = [
  "2014",
  "2014-08",
  "2014-08-12",
  "2014-08-12/2014-08-22",
  "2014-08~",
  "1959?",
  "201X",
  "1998/..",
];
const said = {
  form: "dateForm",
  "no-such-day": "dateNoDay",
  "year-out-of-range": "dateRange",
  reversed: "dateReversed",
} as const satisfies Record<DateNotEdtf["why"], string>;

type Props = {
  id: string;
  label: string;
  hint?: string;
  /** The hint stands below, in the place of the words, while nothing is typed. */
  low?: boolean;
  error?: string | null;
  lang: Language;
  value: string;
  reading?: DateReading;
  note?: string;
  /** Whether the table of examples is offered. */
  help?: boolean;
  onChange: (edtf: string) => void;
};

/** A date as EDTF, with its words in the reader's language as it is typed. What is no date yet is kept and said so. */
export function DateInput({
  id,
  label,
  hint,
  low = false,
  error,
  lang,
  value,
  reading,
  note,
  help = false,
  onChange,
}: Props) {
  const t = text(valueFieldsText, lang);
  const [left, setLeft] = useState(value !== "");
  const typed = value.trim();
  const edtf = readEdtf(typed);
  const why = typed !== "" && !edtf.ok ? t(said[edtf.refusal.why]) : null;
  return (
    <Field
      id={id}
      label={label}
      hint={low ? undefined : (hint ?? t("dateHint"))}
      error={left && why ? why : error}
      note={note}
    >
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            className="short mono"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={60}
            value={value}
            onBlur={() => setLeft(true)}
            onChange={(event) => onChange(event.target.value)}
          />
          <output className="words" htmlFor={id}>
            {edtf.ok ? dateWords(typed, lang, reading) : typed === "" ? low && hint : !left && why}
          </output>
          {help && (
            <details className="dates">
              <summary>{t("dateHow")}</summary>
              <table>
                <tbody>
                  {examples.map((example) => (
                    <tr key={example}>
                      <th scope="row">
                        <code>{example}</code>
                      </th>
                      <td>{dateWords(example, lang)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          )}
        </>
      )}
    </Field>
  );
}
