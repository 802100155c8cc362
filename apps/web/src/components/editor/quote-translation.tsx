"use client";

import type { Citation } from "@convenio/domain/evidence/citation";
import { languages } from "@convenio/domain/text/languages";
import { citingText } from "../../text/citing.ts";
import { text } from "../../text/text.ts";
import { languageText } from "../entry/value-text.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";

type Quote = NonNullable<Citation["quote"]>;
type Props = { quote: Quote; onChange: (translation: Quote["translation"]) => void };

/** A translation of the quote, marked as such. */
export function QuoteTranslation({ quote, onChange }: Props) {
  const { lang, focus } = useEditor();
  const t = text(citingText, lang);
  const { translation } = quote;
  if (translation === null) {
    const into = quote.lang.startsWith(lang)
      ? (languages.find((one) => !quote.lang.startsWith(one)) ?? lang)
      : lang;
    return (
      <p className="actions">
        <button
          type="button"
          className="btn small quiet"
          id="cite-translate"
          onClick={() => {
            onChange({ text: "", lang: into, machine: false, by: "" });
            focus("cite-translation");
          }}
        >
          {t("translation")}
        </button>
      </p>
    );
  }
  const set = (change: Partial<typeof translation>) => onChange({ ...translation, ...change });
  return (
    <div className="ed-inset">
      <Field id="cite-translation" label={t("translationText")}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={600}
            lang={translation.lang}
            value={translation.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        )}
      </Field>
      <div className="row">
        <Field id="cite-translation-lang" label={t("translationLanguage")}>
          {(control) => (
            <select
              {...control}
              value={translation.lang}
              onChange={(event) => set({ lang: languages.find((one) => one === event.target.value) ?? lang })}
            >
              {languages.map((language) => (
                <option key={language} value={language}>
                  {languageText(language, lang)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="cite-translation-by" label={t("translationBy")}>
          {(control) => (
            <input
              {...control}
              type="text"
              autoComplete="off"
              maxLength={120}
              value={translation.by}
              onChange={(event) => set({ by: event.target.value })}
            />
          )}
        </Field>
      </div>
      <p className="choices">
        <label className="choice">
          <input
            type="checkbox"
            checked={translation.machine}
            onChange={(event) => set({ machine: event.target.checked })}
          />
          {t("translationMachine")}
        </label>
        <button
          type="button"
          className="btn small quiet"
          onClick={() => {
            onChange(null);
            focus("cite-translate");
          }}
        >
          {t("translationRemove")}
        </button>
      </p>
    </div>
  );
}
