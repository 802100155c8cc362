"use client";

import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { entryText } from "../entry/value-text.ts";
import { useEditor } from "./editor-tools.tsx";
import { EntryPicker } from "./entry-picker.tsx";
import { Field } from "./field.tsx";

type Props = {
  id: string;
  label: string;
  hint?: string;
  error?: string | null;
  kinds: readonly string[];
  ids: readonly string[];
  onChange: (ids: string[]) => void;
};

/** Chooses several entries, one after the other. */
export function EntriesField({ id, label, hint, error, kinds, ids, onChange }: Props) {
  const { lang, names, focus } = useEditor();
  const t = text(valueFieldsText, lang);
  return (
    <Field id={id} label={label} hint={hint} error={error} note={t("optional")}>
      {(control) => (
        <>
          {ids.length > 0 && (
            <ul className="chips">
              {ids.map((entry) => {
                const name = entryText(entry, lang, names);
                return (
                  <li key={entry}>
                    {name}
                    <button
                      type="button"
                      aria-label={t("clear", { name })}
                      onClick={() => {
                        onChange(ids.filter((other) => other !== entry));
                        focus(id);
                      }}
                    >
                      ×
                    </button>
                  </li>
                );
              })}
            </ul>
          )}
          <EntryPicker
            {...control}
            label={label}
            kinds={kinds}
            value={null}
            except={ids}
            onChange={(entry) => entry && onChange([...ids, entry])}
          />
        </>
      )}
    </Field>
  );
}
