"use client";

import { kindOf, kinds } from "@convenio/domain/kinds/all";
import type { EntryName } from "@convenio/domain/reading/names";
import { useState } from "react";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { Combobox } from "../editor/combobox.tsx";
import { useEditor } from "../editor/editor-tools.tsx";
import { Field } from "../editor/field.tsx";
import { useFoundEntries } from "../editor/use-editor-api.ts";
import { titleOf } from "../entry/title-of.ts";

type Props = {
  id: string;
  label: string;
  hint: string;
  value: EntryName | null;
  onChange: (entry: EntryName | null) => void;
};

const allKinds = kinds.map(({ id }) => id);

/** Finds a published entry of any kind. */
export function EntryFinder({ id, label, hint, value, onChange }: Props) {
  const { lang } = useEditor();
  const t = text(valueFieldsText, lang);
  const [q, setQ] = useState("");
  const { found, searching } = useFoundEntries(q, allKinds);
  const title = (entry: EntryName) => titleOf(entry, lang)?.text ?? "";
  const status = searching
    ? t("searching")
    : found.length > 0
      ? t("found", { count: found.length })
      : t("nothingFound", { text: q.trim() });
  return (
    <Field id={id} label={label} hint={hint}>
      {(control) => (
        <Combobox
          {...control}
          listLabel={label}
          shown={value ? title(value) : ""}
          options={found.map((entry) => ({
            key: entry.id,
            label: title(entry),
            note: [kindOf(entry.kind)?.words.one[lang], entry.demonstration && t("demonstration")]
              .filter(Boolean)
              .join(" · "),
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
