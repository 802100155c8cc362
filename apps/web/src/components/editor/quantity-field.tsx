"use client";

import type { QuantityValue } from "@convenio/domain/entry/value";
import { termWords } from "@convenio/domain/kinds/vocabularies";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { NumberInput } from "./number-input.tsx";
import { readNumber } from "./read-number.ts";

type Props = {
  id: string;
  label: string;
  hint?: string;
  /** Said behind the label, as "optional". */
  note?: string;
  units: readonly string[];
  value: QuantityValue;
  error: string | null;
  onChange: (value: QuantityValue) => void;
};

/** A number as the source gives it: best estimate, bounds, or both, with its unit. */
export function QuantityField({ id, label, hint, note, units, value, error, onChange }: Props) {
  const { lang } = useEditor();
  const t = text(valueFieldsText, lang);
  const part = (key: "low" | "best" | "high", partId: string) => (
    <NumberInput
      id={partId}
      label={t(key)}
      unreadable={t("notANumber")}
      value={value[key]}
      read={readNumber}
      onChange={(amount) => onChange({ ...value, [key]: amount })}
    />
  );
  const words = (unit: string) => termWords("unit", unit)?.[lang] ?? unit;
  return (
    <fieldset className={error ? "field wrong" : "field"} aria-describedby={`${id}-said`}>
      <legend>
        {label}
        {note && <span className="optional"> ({note})</span>}
      </legend>
      <p className="hint" id={`${id}-said`}>
        {hint ?? t("quantityHint")}
      </p>
      {error && <p className="error">{error}</p>}
      <div className="row numbers">
        {part("best", id)}
        {part("low", `${id}-low`)}
        {part("high", `${id}-high`)}
        {units.length > 1 ? (
          <Field id={`${id}-unit`} label={t("unit")}>
            {(control) => (
              <select
                {...control}
                value={value.unit}
                onChange={(event) => onChange({ ...value, unit: event.target.value })}
              >
                {units.map((unit) => (
                  <option key={unit} value={unit}>
                    {words(unit)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ) : (
          <p className="unit">{words(value.unit)}</p>
        )}
      </div>
    </fieldset>
  );
}
