"use client";

import type { SourceName } from "@convenio/domain/reading/names";
import { type Language, languages } from "@convenio/domain/text/languages";
import { useState } from "react";
import { refusalOf } from "../../client/refusal-of.ts";
import { useTRPCClient } from "../../client/trpc.ts";
import { auditEditorText } from "../../text/audit-editor.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { text } from "../../text/text.ts";
import { OpenProposal } from "../contribute/open-proposal.tsx";
import { ChoiceGroup } from "../editor/choice-group.tsx";
import { Field } from "../editor/field.tsx";
import { languageText } from "../entry/value-text.ts";
import { RegisterPicker } from "./register-picker.tsx";

/** A text to audit: what it is, in which language, and, on demand, how it will be cut. */
export function NewAuditForm({ lang }: { lang: Language }) {
  const t = text(auditEditorText, lang);
  const client = useTRPCClient();
  const [typed, setTyped] = useState("");
  const [title, setTitle] = useState("");
  const [language, setLanguage] = useState<Language>(lang);
  const [source, setSource] = useState<SourceName | null>(null);
  const [cut, setCut] = useState<string[] | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  async function show() {
    setFailed(null);
    try {
      setCut(await client.audits.cut.mutate({ text: typed, language }));
    } catch (error) {
      const refusal = refusalOf(error);
      setFailed(refusal ? refusalSentence(refusal, lang) : t("failed"));
    }
  }

  return (
    <div className="begin audit-begin">
      <Field id="audit-text" label={t("text")} hint={t("textHint")}>
        {(control) => (
          <textarea
            {...control}
            rows={12}
            lang={language}
            maxLength={200_000}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setCut(null);
            }}
          />
        )}
      </Field>
      <ChoiceGroup
        legend={t("textLanguage")}
        value={language}
        options={languages.map((one) => ({ value: one, label: languageText(one, lang) }))}
        onChange={(chosen) => {
          setLanguage(chosen);
          setCut(null);
        }}
      />
      <Field id="audit-title" label={t("title")} hint={t("titleHint")}>
        {(control) => (
          <input
            {...control}
            type="text"
            lang={language}
            maxLength={200}
            autoComplete="off"
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <RegisterPicker
        id="audit-source"
        label={t("source")}
        hint={t("sourceHint")}
        lang={lang}
        value={source}
        onChange={setSource}
      />
      <p className="actions">
        <OpenProposal
          primary
          lang={lang}
          about={{ type: "audit-new", text: typed, language, title, source: source?.id ?? null }}
        >
          {t("start")}
        </OpenProposal>{" "}
        <button type="button" className="btn" onClick={show}>
          {t("cut")}
        </button>
      </p>
      <div role="status">
        {failed && <p className="error">{failed}</p>}
        {cut && <p>{t("cutInto", { count: cut.length })}</p>}
      </div>
      {cut && (
        <ol className="cut" lang={language}>
          {placed(cut).map(({ from, sentence }) => (
            <li key={from}>{sentence}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** Each sentence with the place in the text where it begins. */
function placed(sentences: readonly string[]): { from: number; sentence: string }[] {
  let from = 0;
  return sentences.map((sentence) => {
    const one = { from, sentence };
    from += sentence.length;
    return one;
  });
}
