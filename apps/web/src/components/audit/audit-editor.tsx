"use client";

import type { AuditContent } from "@convenio/domain/audit/content";
import { auditEditorText } from "../../text/audit-editor.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "../editor/editor-tools.tsx";
import { fieldId } from "../editor/problem-fields.ts";
import { useProblemAt } from "../editor/problems-context.tsx";
import { SourceFields } from "../editor/source-fields.tsx";
import { AuditWords } from "./audit-words.tsx";
import { SentenceRow } from "./sentence-row.tsx";
import { SourcePicker } from "./source-picker.tsx";

type Props = { subject: string; content: AuditContent };

/** An audit to fill in: what it is called, which text it audits, and a verdict for each sentence. */
export function AuditEditor({ subject, content }: Props) {
  const { lang, names, dispatch, setOpen, focus } = useEditor();
  const t = text(auditEditorText, lang);
  const { sentences } = content;
  const missing = useProblemAt(subject, "source");
  const source = content.source === null ? undefined : names.sources[content.source];
  const made = source?.revision === null ? source : null;
  const judged = sentences.filter(({ verdict }) => verdict !== null).length;
  const next = sentences.find(({ verdict }) => verdict === null);
  return (
    <>
      <AuditWords subject={subject} content={content} />
      <section className="ed-part" aria-labelledby="audited-heading">
        <h2 id="audited-heading">{t("auditedText")}</h2>
        <SourcePicker
          id={fieldId(subject, "source")}
          label={t("source")}
          hint={t("sourceHint")}
          error={missing}
          machine
          value={content.source}
          onChange={(source) => dispatch({ type: "audit", subject, change: { source } })}
        />
        {made && <SourceFields subject={made.id} content={made.content} prefix="audited" />}
      </section>
      <section className="ed-part" aria-labelledby="sentences-heading">
        <h2 id="sentences-heading">{t("sentences")}</h2>
        <p className="audit-progress">
          {t("judged", { judged, total: sentences.length })}{" "}
          {next && (
            <button
              type="button"
              className="btn small"
              onClick={() => {
                setOpen(next.id, true);
                focus(fieldId(subject, `sentence:${next.id}/verdict`));
              }}
            >
              {t("next")}
            </button>
          )}
        </p>
        <ol className="sentences">
          {sentences.map((sentence, at) => (
            <SentenceRow
              key={sentence.id}
              subject={subject}
              sentence={sentence}
              number={at + 1}
              last={at === sentences.length - 1}
              language={content.language}
            />
          ))}
        </ol>
      </section>
    </>
  );
}
