"use client";

import type { Value } from "@convenio/domain/entry/value";
import type { Predicate, ValueSpec } from "@convenio/domain/kinds/kind";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { blankValue } from "./draft-new-claim.ts";
import { useEditor } from "./editor-tools.tsx";
import { TypedValueField } from "./typed-value-field.tsx";

type Props = {
  id: string;
  subject: string;
  predicate: Predicate;
  value: Value | null;
  error: string | null;
  onChange: (value: Value) => void;
};

/** The value of a claim: of the predicate's type, or explicitly unknown or none. */
export function ValueField({ id, subject, predicate, value, error, onChange }: Props) {
  const { lang } = useEditor();
  const t = text(valueFieldsText, lang);
  const known = value?.type === "unknown" || value?.type === "none" ? value.type : "value";
  const typed = known === "value" && value ? value : blankValue(predicate.value, lang);
  return (
    <>
      {known === "value" ? (
        <TypedValueField
          id={id}
          subject={subject}
          label={predicate.words[lang]}
          spec={predicate.value}
          value={ofType(predicate.value, typed) ? typed : blankValue(predicate.value, lang)}
          error={error}
          onChange={onChange}
        />
      ) : (
        error && <p className="error">{error}</p>
      )}
      <ChoiceGroup
        id={known === "value" ? undefined : id}
        legend={t("known")}
        hint={known === "value" ? undefined : t(known)}
        value={known}
        options={[
          { value: "value", label: t("aValue") },
          { value: "unknown", label: t("unknownShort") },
          { value: "none", label: t("noneShort") },
        ]}
        onChange={(chosen) =>
          onChange(chosen === "value" ? blankValue(predicate.value, lang) : { type: chosen })
        }
      />
    </>
  );
}

function ofType(spec: ValueSpec, value: Value): boolean {
  return spec.type === value.type;
}
