"use client";

import { isoDayWords } from "@convenio/domain/time/words";
import { editorText } from "../../text/editor.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "./editor-tools.tsx";

type Props = {
  /** The version that is still to be accepted, ISO day. */
  terms: string;
  accepted: boolean;
  /** Whether a submit was refused for want of it. */
  missing: boolean;
  onAccept: (accepted: boolean) => void;
};

/** Asks once, before the first submit, for the terms under which what is submitted may be published. */
export function TermsField({ terms, accepted, missing, onAccept }: Props) {
  const { lang } = useEditor();
  const t = text(editorText, lang);
  const wrong = missing && !accepted;
  return (
    <section className="ed-part" aria-labelledby="terms-heading">
      <h2 id="terms-heading">{t("terms")}</h2>
      <div className={wrong ? "field wrong" : "field"}>
        {wrong && (
          <p className="error" id="terms-error">
            {refusalSentence({ code: "terms-not-accepted", terms }, lang)}
          </p>
        )}
        <div>
          <label className="choice">
            <input
              type="checkbox"
              id="terms"
              checked={accepted}
              aria-describedby={wrong ? "terms-error terms-what" : "terms-what"}
              aria-invalid={wrong || undefined}
              onChange={(event) => onAccept(event.target.checked)}
            />
            {t("termsAccept", { date: isoDayWords(terms, lang) })}
          </label>
        </div>
        <p className="hint" id="terms-what">
          {t.rich("termsWhat", {
            link: (chunks) => (
              <a href={`/${lang}/terms`} target="_blank" rel="noopener">
                {chunks}
              </a>
            ),
          })}
        </p>
      </div>
    </section>
  );
}
