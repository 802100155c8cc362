"use client";

import type { QualifierValue } from "@convenio/domain/entry/value";
import type { QualifierSpec } from "@convenio/domain/kinds/kind";
import { vocabularies } from "@convenio/domain/kinds/vocabularies";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { DateField } from "./date-field.tsx";
import { blankQualifier } from "./draft-new-claim.ts";
import { useEditor } from "./editor-tools.tsx";
import { EntriesField } from "./entries-field.tsx";
import { Field } from "./field.tsx";
import { fieldId } from "./problem-fields.ts";
import { useProblemAt } from "./problems-context.tsx";
import { QuantityField } from "./quantity-field.tsx";
import { TermSelect } from "./term-select.tsx";
import { TextInLanguage } from "./text-in-language.tsx";

type Props = {
  subject: string;
  /** The qualifier's cell: "claim:<id>/qualifiers/role"; problems name it. */
  path: string;
  spec: QualifierSpec;
  value: QualifierValue | undefined;
  onChange: (value: QualifierValue) => void;
};

/** What narrows or explains a claim, by the type its predicate gives it. */
export function QualifierField({ subject, path, spec, value, onChange }: Props) {
  const { lang } = useEditor();
  const t = text(valueFieldsText, lang);
  const id = fieldId(subject, path);
  const error = useProblemAt(subject, path);
  const given = value ?? blankQualifier(spec, lang);
  const label = spec.words[lang];
  const hint = spec.hint?.[lang];
  const note = spec.required ? undefined : t("optional");
  if (spec.value.type === "term" && given.type === "term") {
    const { vocabulary } = spec.value;
    return (
      <Field id={id} label={label} hint={hint} error={error} note={note}>
        {(control) => (
          <TermSelect
            {...control}
            lang={lang}
            terms={vocabularies[vocabulary]}
            value={given.term}
            onChange={(term) => onChange({ type: "term", term })}
          />
        )}
      </Field>
    );
  }
  if (spec.value.type === "entries" && given.type === "entries") {
    return (
      <EntriesField
        {...{ id, label, hint, error }}
        kinds={spec.value.kinds}
        ids={given.ids}
        onChange={(ids) => onChange({ type: "entries", ids })}
      />
    );
  }
  if (given.type === "date")
    return <DateField {...{ id, label, error, hint, note, onChange }} value={given} />;
  if (given.type === "quantity" && spec.value.type === "quantity") {
    const { units } = spec.value;
    return <QuantityField {...{ id, label, hint, error, note, units, onChange }} value={given} />;
  }
  if (given.type !== "text") return null;
  return (
    <TextInLanguage
      {...{ id, label, hint, error, note }}
      max={1000}
      value={given}
      onChange={(said) => onChange({ type: "text", ...said })}
    />
  );
}
