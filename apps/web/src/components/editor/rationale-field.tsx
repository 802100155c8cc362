"use client";

import { editorText } from "../../text/editor.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { lacksRationale } from "./problem-fields.ts";
import type { Refused } from "./problem-summary.tsx";
import { useProblemAt } from "./problems-context.tsx";

/** What changes and why: for reviewers, and for the history for ever. */
export function RationaleField({ rationale, refused }: { rationale: string; refused: Refused | null }) {
  const { lang, dispatch } = useEditor();
  const t = text(editorText, lang);
  const unread = useProblemAt("", "rationale");
  const missing = lacksRationale(refused?.refusal ?? null, rationale);
  return (
    <section className="ed-part">
      <h2 id="rationale-heading">{t("rationale")}</h2>
      <Field
        id="rationale"
        label={<span className="vh">{t("rationale")}</span>}
        hint={t("rationaleHint")}
        error={missing ? refusalSentence({ code: "rationale-missing" }, lang) : unread}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={2000}
            value={rationale}
            onChange={(event) => dispatch({ type: "rationale", text: event.target.value })}
          />
        )}
      </Field>
    </section>
  );
}
