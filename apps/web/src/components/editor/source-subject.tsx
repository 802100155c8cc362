"use client";

import { reference } from "@convenio/domain/evidence/reference";
import type { DraftSubject } from "@convenio/domain/proposal/draft";
import { citingText } from "../../text/citing.ts";
import { editorText } from "../../text/editor.ts";
import { severalText } from "../../text/several.ts";
import { text } from "../../text/text.ts";
import { sourceTitle } from "./claim-text.ts";
import { useEditor } from "./editor-tools.tsx";
import { useProblems } from "./problems-context.tsx";
import { SourceFields } from "./source-fields.tsx";

type Props = { subject: DraftSubject; cited: number };

/** A source of the proposal on one line, opened to its record; open while it is empty or something in it is wrong. */
export function SourceSubject({ subject: { id, base, content }, cited }: Props) {
  const { lang, names, dispatch, focus } = useEditor();
  const t = text(citingText, lang);
  const e = text(editorText, lang);
  const wrong = useProblems((problem) => problem.subject === id).length;
  if (content.type !== "source") return null;
  const title = sourceTitle(id, lang, names);
  return (
    <details className="ed-source" id={`s-${id}`} open={wrong > 0 || content.csl.title === ""}>
      <summary>
        <b lang={content.language || undefined}>{title}</b>{" "}
        <span className="muted">{content.csl.title && reference(content, lang).rest}</span>{" "}
        {base === 0 && <span className="tag new">{e("isNew")}</span>}{" "}
        {wrong > 0 && <span className="tag wrong">{e("problems", { count: wrong })}</span>}
      </summary>
      <SourceFields subject={id} content={content} />
      <p className="actions">
        <button
          type="button"
          className="btn small danger"
          onClick={() => {
            dispatch({ type: "remove-subject", subject: id, what: title });
            focus("more-subjects");
          }}
        >
          {text(severalText, lang)("removeSubject", { name: title })}
        </button>{" "}
        <span className="muted small">{t("citedHere", { count: cited })}</span>
      </p>
    </details>
  );
}
