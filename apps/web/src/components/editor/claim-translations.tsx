"use client";

import { assertedHash, assertedLanguage, assertedTexts } from "@convenio/domain/entry/claim-texts";
import type { Claim } from "@convenio/domain/entry/content";
import type { Predicate } from "@convenio/domain/kinds/kind";
import { type Language, languages } from "@convenio/domain/text/languages";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { languageText } from "../entry/value-text.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { fieldId } from "./problem-fields.ts";

type Translation = NonNullable<Claim["translations"]["en"]>;
type Props = { subject: string; claim: Claim; predicate: Predicate };

/** What a claim says in words, in the other languages of the record: its value and each detail; a stale one says so. */
export function ClaimTranslations({ subject, claim, predicate }: Props) {
  const { lang, dispatch } = useEditor();
  const t = text(editorText, lang);
  const texts = assertedTexts(claim);
  const tag = assertedLanguage(claim);
  if (tag === null) return null;
  const from = { lang: tag, hash: assertedHash(claim) };
  const details = (predicate.qualifiers ?? []).filter(({ id }) => texts.qualifiers[id]);

  function set(language: Language, said: Omit<Translation, "from">) {
    const { [language]: _, ...rest } = claim.translations;
    const kept = Object.entries(said.qualifiers).filter(
      ([id, words]) => words !== "" && texts.qualifiers[id],
    );
    const next = { ...said, qualifiers: Object.fromEntries(kept), from };
    const empty = next.text === "" && kept.length === 0;
    const translations = empty ? rest : { ...rest, [language]: next };
    dispatch({ type: "claim", subject, claim: claim.id, change: { translations } });
  }

  return (
    <details className="ed-more" open={Object.keys(claim.translations).length > 0}>
      <summary>{t("translations")}</summary>
      {languages
        .filter((language) => language !== tag.split("-")[0])
        .map((language) => {
          const translation = claim.translations[language];
          const { text: words = "", qualifiers = {}, machine = false } = translation ?? {};
          const given = { text: words, qualifiers, machine };
          const stale = translation !== undefined && translation.from.hash !== from.hash;
          const id = fieldId(subject, `claim:${claim.id}/translation:${language}`);
          const heading = t("translationIn", { language: languageText(language, lang) });
          return (
            <div key={language}>
              {texts.value && (
                <TranslatedField
                  {...{ id, language }}
                  label={heading}
                  hint={stale ? t("translationStale") : undefined}
                  max={2000}
                  value={words}
                  onChange={(typed) => set(language, { ...given, text: typed })}
                />
              )}
              {details.map((spec, at) => (
                <TranslatedField
                  key={spec.id}
                  id={texts.value === null && at === 0 ? id : `${id}-${spec.id}`}
                  language={language}
                  label={`${heading}: ${spec.words[lang]}`}
                  hint={stale && texts.value === null && at === 0 ? t("translationStale") : undefined}
                  max={1000}
                  value={qualifiers[spec.id] ?? ""}
                  onChange={(typed) =>
                    set(language, { ...given, qualifiers: { ...qualifiers, [spec.id]: typed } })
                  }
                />
              ))}
              {translation && (
                <p className="choices after-field">
                  <label className="choice">
                    <input
                      type="checkbox"
                      checked={machine}
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

type FieldProps = {
  id: string;
  language: Language;
  label: string;
  hint: string | undefined;
  max: number;
  value: string;
  onChange: (typed: string) => void;
};

function TranslatedField({ id, language, label, hint, max, value, onChange }: FieldProps) {
  return (
    <Field id={id} label={label} hint={hint}>
      {(control) => (
        <textarea
          {...control}
          rows={1}
          className="brief"
          maxLength={max}
          lang={language}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
