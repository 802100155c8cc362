"use client";

import type { AuditContent } from "@convenio/domain/audit/content";
import { type Language, languages } from "@convenio/domain/text/languages";
import { auditEditorText } from "../../text/audit-editor.ts";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "../editor/editor-tools.tsx";
import { fieldId } from "../editor/problem-fields.ts";
import { languageText } from "../entry/value-text.ts";
import { LanguageTexts } from "./language-texts.tsx";

type Props = { subject: string; content: AuditContent };

/** Title, summary and method of an audit: in the language of its text first, the others folded. */
export function AuditWords({ subject, content }: Props) {
  const { lang } = useEditor();
  const t = text(auditEditorText, lang);
  const others = languages.filter((one) => one !== content.language);
  return (
    <section className="ed-prose" aria-label={t("words")}>
      <Words subject={subject} content={content} of={content.language} first />
      {others.map((of) => (
        <details key={of} className="ed-more" open={content.titles[of] !== undefined || undefined}>
          <summary>{text(editorText, lang)("inLanguage", { language: languageText(of, lang) })}</summary>
          <Words subject={subject} content={content} of={of} />
        </details>
      ))}
    </section>
  );
}

function Words({ subject, content, of, first = false }: Props & { of: Language; first?: boolean }) {
  const { lang, dispatch } = useEditor();
  const t = text(auditEditorText, lang);
  const e = text(editorText, lang);
  const language = languageText(of, lang);
  const fields = [
    { field: "titles", cell: "title", label: e("titleIn", { language }), max: 200, rows: 1 },
    { field: "summaries", cell: "summary", label: e("summary"), max: 1200, rows: 2 },
    { field: "method", cell: "method", label: t("method"), max: 4000, rows: 3 },
  ] as const;
  return fields.map(({ field, cell, label, max, rows }) => (
    <LanguageTexts
      key={field}
      subject={subject}
      path={`${cell}:${of}`}
      id={fieldId(subject, `${cell}:${of}`)}
      label={label}
      hint={field === "titles" && first ? t("titleHint") : undefined}
      className={field === "titles" ? "as-title" : undefined}
      of={of}
      max={max}
      rows={rows}
      texts={content[field]}
      onChange={(texts) => dispatch({ type: "audit", subject, change: { [field]: texts } })}
    />
  ));
}
