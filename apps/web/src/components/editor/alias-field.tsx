"use client";

import type { Language } from "@convenio/domain/text/languages";
import { useState } from "react";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { fieldId } from "./problem-fields.ts";
import { useProblemAt } from "./problems-context.tsx";

type Props = {
  subject: string;
  of: Language;
  aliases: readonly string[];
  onChange: (aliases: string[]) => void;
};

/** Other names, one at a time: Enter, the button, or leaving the field takes what was typed. */
export function AliasField({ subject, of, aliases, onChange }: Props) {
  const { lang, focus } = useEditor();
  const t = text(editorText, lang);
  const [typed, setTyped] = useState("");
  const path = `alias:${of}`;
  const id = fieldId(subject, path);
  const error = useProblemAt(subject, path);

  function take() {
    const alias = typed.replace(/\s+/g, " ").trim();
    setTyped("");
    if (alias !== "" && !aliases.includes(alias) && aliases.length < 40) onChange([...aliases, alias]);
  }

  return (
    <Field
      id={id}
      label={t("aliases")}
      note={text(valueFieldsText, lang)("optional")}
      hint={t("aliasesHint")}
      error={error}
    >
      {(control) => (
        <>
          {aliases.length > 0 && (
            <ul className="chips">
              {aliases.map((alias) => (
                <li key={alias} lang={of}>
                  {alias}
                  <button
                    type="button"
                    aria-label={t("aliasRemove", { alias })}
                    onClick={() => {
                      onChange(aliases.filter((other) => other !== alias));
                      focus(id);
                    }}
                  >
                    ×
                  </button>
                </li>
              ))}
            </ul>
          )}
          <span className="with-button">
            <input
              {...control}
              type="text"
              lang={of}
              maxLength={200}
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onBlur={take}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return;
                event.preventDefault();
                take();
              }}
            />
            <button type="button" className="btn small" onClick={take}>
              {t("aliasAdd")}
            </button>
          </span>
        </>
      )}
    </Field>
  );
}
