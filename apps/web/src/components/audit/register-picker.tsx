"use client";

import { reference } from "@convenio/domain/evidence/reference";
import type { SourceName } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { useState } from "react";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { Combobox } from "../editor/combobox.tsx";
import { Field } from "../editor/field.tsx";
import { foundStatus } from "../editor/found-status.ts";
import { useFoundSources } from "../editor/use-editor-api.ts";

type Props = {
  id: string;
  label: string;
  hint: string;
  lang: Language;
  value: SourceName | null;
  onChange: (source: SourceName | null) => void;
};

/** Chooses a published source of the register. */
export function RegisterPicker({ id, label, hint, lang, value, onChange }: Props) {
  const t = text(valueFieldsText, lang);
  const [q, setQ] = useState("");
  const { found, searching } = useFoundSources(q);
  return (
    <Field id={id} label={label} hint={hint} note={t("optional")}>
      {(control) => (
        <Combobox
          {...control}
          listLabel={label}
          shown={value ? value.content.csl.title : ""}
          options={found.map((source) => ({
            key: source.id,
            label: source.content.csl.title,
            note: reference(source.content, lang).rest,
            pick: () => onChange(source),
          }))}
          status={foundStatus(lang, q, searching, found.length)}
          onType={setQ}
          onClear={() => onChange(null)}
        />
      )}
    </Field>
  );
}
