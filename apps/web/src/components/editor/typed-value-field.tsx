"use client";

import type { Value } from "@convenio/domain/entry/value";
import type { ValueSpec } from "@convenio/domain/kinds/kind";
import { vocabularies } from "@convenio/domain/kinds/vocabularies";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { DateField } from "./date-field.tsx";
import { useEditor } from "./editor-tools.tsx";
import { EntryPicker } from "./entry-picker.tsx";
import { Field } from "./field.tsx";
import { PlaceField } from "./place-field.tsx";
import { QuantityField } from "./quantity-field.tsx";
import { TermSelect } from "./term-select.tsx";
import { TextInLanguage } from "./text-in-language.tsx";

type Props = {
  id: string;
  subject: string;
  label: string;
  spec: ValueSpec;
  value: Value;
  error: string | null;
  onChange: (value: Value) => void;
};

/** The controls for one type of value. Its first control carries `id`. */
export function TypedValueField({ id, subject, label, spec, value, error, onChange }: Props) {
  const { lang } = useEditor();
  const t = text(valueFieldsText, lang);
  if (value.type === "entry" && spec.type === "entry") {
    return (
      <Field id={id} label={label} hint={t("pickHint")} error={error}>
        {(control) => (
          <EntryPicker
            {...control}
            label={label}
            kinds={spec.kinds}
            value={value.id}
            except={[subject]}
            onChange={(entry) => onChange({ type: "entry", id: entry })}
          />
        )}
      </Field>
    );
  }
  if (value.type === "term" && spec.type === "term") {
    return (
      <Field id={id} label={label} error={error}>
        {(control) => (
          <TermSelect
            {...control}
            lang={lang}
            terms={vocabularies[spec.vocabulary]}
            value={value.term}
            onChange={(term) => onChange({ type: "term", term })}
          />
        )}
      </Field>
    );
  }
  if (value.type === "identifier" && spec.type === "identifier") {
    return (
      <Field id={id} label={label} hint={t("example", { example: spec.example })} error={error}>
        {(control) => (
          <input
            {...control}
            type="text"
            className="short mono"
            autoComplete="off"
            spellCheck={false}
            maxLength={80}
            value={value.code}
            onChange={(event) => onChange({ type: "identifier", code: event.target.value })}
          />
        )}
      </Field>
    );
  }
  if (value.type === "text") {
    return (
      <TextInLanguage
        id={id}
        label={label}
        error={error}
        max={2000}
        value={value}
        onChange={(said) => onChange({ type: "text", ...said })}
      />
    );
  }
  if (value.type === "date") return <DateField {...{ id, label, value, error, onChange }} />;
  if (value.type === "place") return <PlaceField {...{ id, label, value, error, onChange }} />;
  if (value.type === "quantity" && spec.type === "quantity") {
    return <QuantityField {...{ id, label, value, error, onChange }} units={spec.units} />;
  }
  return null;
}
