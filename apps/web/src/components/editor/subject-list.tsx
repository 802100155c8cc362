"use client";

import { kindOf } from "@convenio/domain/kinds/all";
import type { DraftSubject } from "@convenio/domain/proposal/draft";
import { auditEditorText } from "../../text/audit-editor.ts";
import { citingText } from "../../text/citing.ts";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { spokenIn, titleOf } from "../entry/title-of.ts";
import { sourceTitle } from "./claim-text.ts";
import { useEditor } from "./editor-tools.tsx";

/** What is in the proposal, beside it on wide screens: each subject with a link to its place. */
export function SubjectList({ subjects }: { subjects: readonly DraftSubject[] }) {
  const { lang, names } = useEditor();
  const t = text(editorText, lang);
  return (
    <nav className="ed-aside" aria-labelledby="subjects-heading">
      <h2 id="subjects-heading">{t("contents")}</h2>
      <ul>
        {subjects.map(({ id, base, content }, index) => (
          <li key={id}>
            <a href={index === 0 ? "#main" : `#s-${id}`}>
              {content.type === "audit"
                ? (spokenIn(content.titles, lang)?.text ?? t("untitled"))
                : content.type === "entry"
                  ? (titleOf(names.entries[id], lang)?.text ?? t("untitled"))
                  : sourceTitle(id, lang, names)}
            </a>{" "}
            <span className="muted">
              {content.type === "audit"
                ? text(auditEditorText, lang)("audit")
                : content.type === "entry"
                  ? kindOf(content.kind)?.words.one[lang]
                  : text(citingText, lang)("source")}
              {base === 0 && ` · ${t("isNew")}`}
            </span>
          </li>
        ))}
        <li>
          <a href="#rationale-heading">{t("rationale")}</a>
        </li>
        <li>
          <a href="#preview-heading">{t("preview")}</a>
        </li>
      </ul>
      <p className="muted small">{t("contentsHint")}</p>
    </nav>
  );
}
