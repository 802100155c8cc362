"use client";

import type { Sentence } from "@convenio/domain/audit/content";
import { cutsOf } from "@convenio/domain/audit/recut";
import { useState } from "react";
import { auditEditorText } from "../../text/audit-editor.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "../editor/editor-tools.tsx";
import { Field } from "../editor/field.tsx";
import { newId } from "../editor/new-id.ts";

type Props = {
  id: string;
  subject: string;
  sentence: Sentence;
  number: number;
  /** No sentence stands behind it. */
  last: boolean;
};

/** Cuts the text otherwise than it was: a sentence joined with the next one, or parted between two of its words. */
export function SentenceCut({ id, subject, sentence, number, last }: Props) {
  const { lang, dispatch, setOpen } = useEditor();
  const t = text(auditEditorText, lang);
  const places = cutsOf(sentence.text);
  const [chosen, setChosen] = useState(0);
  const at = places.includes(chosen) ? chosen : (places[0] ?? 0);

  function split() {
    const second = newId();
    dispatch({ type: "split-sentence", subject, sentence: sentence.id, at, newId: second });
    setOpen(second, true);
  }

  return (
    <details className="ed-more">
      <summary>{t("recut")}</summary>
      {!last && (
        <p className="actions">
          <button
            type="button"
            className="btn small"
            onClick={() =>
              dispatch({
                type: "join-sentences",
                subject,
                sentence: sentence.id,
                what: t("joined", { number }),
              })
            }
          >
            {t("join")}
          </button>
        </p>
      )}
      {places.length > 0 && (
        <>
          <Field id={id} label={t("splitAt")} hint={t("splitHint")}>
            {(control) => (
              <select {...control} value={at} onChange={(event) => setChosen(Number(event.target.value))}>
                {places.map((place) => (
                  <option key={place} value={place}>
                    {around(sentence.text, place)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <p className="actions">
            <button type="button" className="btn small" onClick={split}>
              {t("split")}
            </button>
          </p>
        </>
      )}
    </details>
  );
}

/** Some words before a place and some behind it: "the U.S. | Navy and". */
function around(words: string, at: number): string {
  const before = words.slice(0, at).trim().split(/\s+/).slice(-4).join(" ");
  const after = words.slice(at).trim().split(/\s+/).slice(0, 4).join(" ");
  return `${before} | ${after}`;
}
