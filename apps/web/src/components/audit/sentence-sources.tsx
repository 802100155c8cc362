"use client";

import { auditEditorText } from "../../text/audit-editor.ts";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { sourceTitle } from "../editor/claim-text.ts";
import { useEditor } from "../editor/editor-tools.tsx";
import { useProblemAt } from "../editor/problems-context.tsx";
import { SourcePicker } from "./source-picker.tsx";

type Props = {
  id: string;
  subject: string;
  path: string;
  sources: readonly string[];
  onChange: (sources: string[]) => void;
};

/** Sources that bear on a sentence beside the claims it links. */
export function SentenceSources({ id, subject, path, sources, onChange }: Props) {
  const { lang, names } = useEditor();
  const t = text(auditEditorText, lang);
  const error = useProblemAt(subject, path);
  return (
    <fieldset className="field">
      <legend>{t("sources")}</legend>
      <ul className="picked">
        {sources.map((source) => (
          <li key={source}>
            {sourceTitle(source, lang, names)}{" "}
            <button
              type="button"
              className="btn small"
              aria-label={t("removeSource", { source: sourceTitle(source, lang, names) })}
              onClick={() => onChange(sources.filter((other) => other !== source))}
            >
              {text(editorText, lang)("remove")}
            </button>
          </li>
        ))}
      </ul>
      <SourcePicker
        key={sources.length}
        id={id}
        label={t("addSourceHere")}
        error={error}
        value={null}
        onChange={(source) => source && !sources.includes(source) && onChange([...sources, source])}
      />
    </fieldset>
  );
}
