"use client";

import type { Sentence } from "@convenio/domain/audit/content";
import type { Language } from "@convenio/domain/text/languages";
import { memo } from "react";
import { auditEditorText } from "../../text/audit-editor.ts";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "../editor/editor-tools.tsx";
import { useProblems } from "../editor/problems-context.tsx";
import { SentenceForm } from "./sentence-form.tsx";
import { VerdictWord } from "./verdict-word.tsx";

type Props = { subject: string; sentence: Sentence; number: number; last: boolean; language: Language };

/** A sentence of the audited text on one line with its verdict, opened to be judged. */
export const SentenceRow = memo(function SentenceRow({ subject, sentence, number, last, language }: Props) {
  const { lang, open, setOpen } = useEditor();
  const t = text(auditEditorText, lang);
  const { id, verdict } = sentence;
  const wrong = useProblems(
    (problem) => problem.subject === subject && problem.path.startsWith(`sentence:${id}`),
  ).length;
  const shown = open.has(id) || wrong > 0;
  return (
    <li className="sentence" id={`s-${id}`}>
      <p className="sentence-text" lang={language}>
        <span className="statement-number">{number}</span> {sentence.text}
      </p>
      <p className="sentence-head">
        {verdict ? (
          <VerdictWord verdict={verdict} lang={lang} />
        ) : (
          <span className="muted">{t("unjudged")}</span>
        )}{" "}
        {wrong > 0 && (
          <span className="tag wrong">{text(editorText, lang)("problems", { count: wrong })}</span>
        )}{" "}
        <button
          type="button"
          className="btn small"
          aria-expanded={shown}
          onClick={() => setOpen(id, !open.has(id))}
        >
          {t(shown ? "done" : "judge")}
          <span className="vh">: {t("sentence", { number })}</span>
        </button>
      </p>
      {shown && (
        <SentenceForm subject={subject} sentence={sentence} number={number} last={last} language={language} />
      )}
    </li>
  );
});
