"use client";

import type { Claim } from "@convenio/domain/entry/content";
import type { Value } from "@convenio/domain/entry/value";
import { sha } from "@convenio/domain/revision/canonical";
import { type Language, languages } from "@convenio/domain/text/languages";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { languageText } from "../entry/value-text.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { fieldId } from "./problem-fields.ts";

type Props = { subject: string; claim: Claim; value: Extract<Value, { type: "text" }> };

/** Translations of an asserted text into the other languages of the record; a stale one says so. */
export function ClaimTranslations({ subject, claim, value }: Props) {
  const { lang, dispatch } = useEditor();
  const t = text(editorText, lang);
  const others = languages.filter((language) => language !== value.lang.split("-")[0]);
  const from = { lang: value.lang, hash: sha(value.text) };

  function set(language: Language, said: { text: string; machine: boolean }) {
    const { [language]: _, ...rest } = claim.translations;
    const translations = said.text === "" ? rest : { ...rest, [language]: { ...said, from } };
    dispatch({ type: "claim", subject, claim: claim.id, change: { translations } });
  }

  return (
    <details className="ed-more" open={Object.keys(claim.translations).length > 0}>
      <summary>{t("translations")}</summary>
      {others.map((language) => {
        const translation = claim.translations[language];
        const given = { text: translation?.text ?? "", machine: translation?.machine ?? false };
        const stale = translation !== undefined && translation.from.hash !== from.hash;
        const id = fieldId(subject, `claim:${claim.id}/translation:${language}`);
        return (
          <div key={language}>
            <Field
              id={id}
              label={t("translationIn", { language: languageText(language, lang) })}
              hint={stale ? t("translationStale") : undefined}
            >
              {(control) => (
                <textarea
                  {...control}
                  rows={1}
                  className="brief"
                  maxLength={2000}
                  lang={language}
                  value={given.text}
                  onChange={(event) => set(language, { ...given, text: event.target.value })}
                />
              )}
            </Field>
            {translation && (
              <p className="choices after-field">
                <label className="choice">
                  <input
                    type="checkbox"
                    checked={given.machine}
                    onChange={(event) => set(language, { ...given, machine: event.target.checked })}
                  />
                  {t("translationMachine")}
                </label>
                {stale && (
                  <button type="button" className="btn small" onClick={() => set(language, given)}>
                    {t("translationCurrent")}
                  </button>
                )}
              </p>
            )}
          </div>
        );
      })}
    </details>
  );
}
