"use client";

import { changedWarnings } from "@convenio/domain/proposal/changed-warnings";
import type { Draft, SubjectContent } from "@convenio/domain/proposal/draft";
import type { Operation } from "@convenio/domain/revision/operation";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { Operations } from "../proposal/operations.tsx";
import { WarningList } from "../proposal/warning-list.tsx";
import { useEditor } from "./editor-tools.tsx";

type Props = {
  draft: Draft;
  bases: Readonly<Record<string, SubjectContent | null>>;
  operations: readonly Operation[];
};

/** The operations that submitting will send, as reviewers will read them. */
export function ChangePreview({ draft, bases, operations }: Props) {
  const { lang, names } = useEditor();
  const t = text(editorText, lang);
  const contents = draft.subjects.map(({ id, content }) => ({ id, baseContent: bases[id] ?? null, content }));
  return (
    <section className="ed-part" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{t("preview")}</h2>
      <WarningList
        warnings={changedWarnings({ subjects: draft.subjects, operations })}
        contents={draft.subjects.map(({ content }) => content)}
        names={names}
        lang={lang}
        to="author"
      />
      <details className="ed-more" data-changes={operations.length}>
        <summary>{t("changes", { count: operations.length })}</summary>
        <p className="hint">{t("previewHint")}</p>
        <Operations operations={operations} contents={contents} names={names} lang={lang} />
      </details>
    </section>
  );
}
