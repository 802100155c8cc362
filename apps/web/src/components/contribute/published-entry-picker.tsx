"use client";

import type { EntryName } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { useState } from "react";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { Combobox } from "../editor/combobox.tsx";
import { Field } from "../editor/field.tsx";
import { useFoundEntries } from "../editor/use-editor-api.ts";
import { titleOf } from "../entry/title-of.ts";

type Props = {
  id: string;
  label: string;
  hint: string;
  kinds: readonly string[];
  lang: Language;
  optional?: boolean;
  value: EntryName | null;
  onChange: (entry: EntryName | null) => void;
};

/** Chooses a published entry of some kinds. */
export function PublishedEntryPicker({ id, label, hint, kinds, lang, optional, value, onChange }: Props) {
  const t = text(valueFieldsText, lang);
  const [q, setQ] = useState("");
  const { found, searching } = useFoundEntries(q, kinds);
  const title = (entry: EntryName) => titleOf(entry, lang)?.text ?? "";
  const status = searching
    ? t("searching")
    : found.length > 0
      ? t("found", { count: found.length })
      : t("nothingFound", { text: q.trim() });
  return (
    <Field id={id} label={label} hint={hint} note={optional ? t("optional") : undefined}>
      {(control) => (
        <Combobox
          {...control}
          listLabel={label}
          shown={value ? title(value) : ""}
          options={found.map((entry) => ({
            key: entry.id,
            label: title(entry),
            note: entry.demonstration ? t("demonstration") : undefined,
            pick: () => onChange(entry),
          }))}
          status={status}
          onType={setQ}
          onClear={() => onChange(null)}
        />
      )}
    </Field>
  );
}
