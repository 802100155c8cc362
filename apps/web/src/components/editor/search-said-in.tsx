"use client";

import type { Search } from "@convenio/domain/evidence/search";
import { languages } from "@convenio/domain/text/languages";
import { auditEditorText } from "../../text/audit-editor.ts";
import { text } from "../../text/text.ts";
import { languageText } from "../entry/value-text.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { withWords } from "./with-words.ts";

type Props = { search: Search; onChange: (saidIn: Search["saidIn"]) => void };

const lines = [
  { field: "where", max: 200 },
  { field: "what", max: 300 },
  { field: "note", max: 600 },
] as const;

/** The same search in the record's languages, for readers of another than the one it was logged in. */
export function SearchSaidIn({ search: { id, saidIn = {} }, onChange }: Props) {
  const { lang } = useEditor();
  const t = text(auditEditorText, lang);
  return (
    <details className="ed-more" open={Object.keys(saidIn).length > 0}>
      <summary>{t("searchIn")}</summary>
      {languages.map((language) => (
        <fieldset key={language}>
          <legend>{languageText(language, lang)}</legend>
          {lines.map(({ field, max }) => (
            <Field key={field} id={`${id}-${field}-${language}`} label={t(field)}>
              {(control) => (
                <input
                  {...control}
                  type="text"
                  lang={language}
                  maxLength={max}
                  autoComplete="off"
                  value={saidIn[language]?.[field] ?? ""}
                  onChange={(event) => onChange(withWords(saidIn, language, { [field]: event.target.value }))}
                />
              )}
            </Field>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
