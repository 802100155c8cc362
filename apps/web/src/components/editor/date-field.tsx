"use client";

import { type DateValue, ends, extents } from "@convenio/domain/entry/value";
import { readEdtf } from "@convenio/domain/time/edtf";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { DateInput } from "./date-input.tsx";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { retyped } from "./retyped-date.ts";

type Props = {
  id: string;
  label: string;
  hint?: string;
  note?: string;
  value: DateValue;
  error: string | null;
  onChange: (value: DateValue) => void;
};

const extentWords = { throughout: "throughout", "some-point": "somePoint" } as const;
const endWords = { event: "endEvent", attested: "endAttested" } as const;

/** A date with its words; for anything longer than a day also its extent, for a range also what its end is. */
export function DateField({ id, label, hint, note, value, error, onChange }: Props) {
  const { lang } = useEditor();
  const t = text(valueFieldsText, lang);
  const edtf = readEdtf(value.edtf.trim());
  const isDay = edtf.ok && edtf.value.kind === "date" && edtf.value.date.precision === "day";
  return (
    <>
      <DateInput
        id={id}
        label={label}
        hint={hint}
        note={note}
        error={error}
        lang={lang}
        value={value.edtf}
        reading={value}
        help
        onChange={(typed) => onChange(retyped(value, typed))}
      />
      {edtf.ok && !isDay && (
        <div className="row">
          <Field id={`${id}-extent`} label={t("extent")}>
            {(control) => (
              <select
                {...control}
                value={value.extent}
                onChange={(event) =>
                  onChange({
                    ...value,
                    extent: extents.find((one) => one === event.target.value) ?? "throughout",
                  })
                }
              >
                {extents.map((extent) => (
                  <option key={extent} value={extent}>
                    {t(extentWords[extent])}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field id={`${id}-end`} label={t("end")}>
            {(control) => (
              <select
                {...control}
                value={value.end}
                onChange={(event) =>
                  onChange({ ...value, end: ends.find((one) => one === event.target.value) ?? "event" })
                }
              >
                {ends.map((end) => (
                  <option key={end} value={end}>
                    {t(endWords[end])}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
    </>
  );
}
