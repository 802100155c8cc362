"use client";

import { kindOf } from "@convenio/domain/kinds/all";
import type { EntryName } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { useState } from "react";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { titleOf } from "../entry/title-of.ts";
import { Combobox } from "./combobox.tsx";
import { Field } from "./field.tsx";
import { foundStatus } from "./found-status.ts";
import { useFoundEntries } from "./use-editor-api.ts";

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
  const kindWords = (entry: EntryName) => kinds.length > 1 && kindOf(entry.kind)?.words.one[lang];
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
            note: [kindWords(entry), entry.demonstration && t("demonstration")].filter(Boolean).join(" · "),
            pick: () => onChange(entry),
          }))}
          status={foundStatus(lang, q, searching, found.length)}
          onType={setQ}
          onClear={() => onChange(null)}
        />
      )}
    </Field>
  );
}
