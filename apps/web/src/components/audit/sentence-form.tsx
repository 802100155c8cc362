"use client";

import type { Sentence } from "@convenio/domain/audit/content";
import { type SentenceVerdict, verdictIds } from "@convenio/domain/audit/verdicts";
import { type Language, languages } from "@convenio/domain/text/languages";
import { auditEditorText } from "../../text/audit-editor.ts";
import { auditsText } from "../../text/audits.ts";
import { text } from "../../text/text.ts";
import { ChoiceGroup } from "../editor/choice-group.tsx";
import type { SentenceChange } from "../editor/draft-audit.ts";
import { useEditor } from "../editor/editor-tools.tsx";
import { fieldId } from "../editor/problem-fields.ts";
import { useProblemAt } from "../editor/problems-context.tsx";
import { SearchLogFields } from "../editor/search-log-fields.tsx";
import { languageText } from "../entry/value-text.ts";
import { ClaimLinks } from "./claim-links.tsx";
import { LanguageTexts } from "./language-texts.tsx";
import { SentenceCut } from "./sentence-cut.tsx";
import { SentenceSources } from "./sentence-sources.tsx";

type Props = { subject: string; sentence: Sentence; number: number; last: boolean; language: Language };

/** What becomes of a sentence: verdict, reason, and what both rest on. */
export function SentenceForm({ subject, sentence, number, last, language }: Props) {
  const { lang, dispatch } = useEditor();
  const t = text(auditEditorText, lang);
  const path = `sentence:${sentence.id}`;
  const at = (part: string) => fieldId(subject, `${path}/${part}`);
  const set = (change: SentenceChange) =>
    dispatch({ type: "sentence", subject, sentence: sentence.id, change });
  const wrong = useProblemAt(subject, `${path}/verdict`);
  const others = languages.filter((one) => one !== lang);
  const reason = (of: Language) => (
    <LanguageTexts
      key={`reason ${of}`}
      subject={subject}
      path={`${path}/reason`}
      id={of === lang ? at("reason") : at(`reason-${of}`)}
      label={t("reasonIn", { language: languageText(of, lang) })}
      of={of}
      max={2000}
      rows={3}
      texts={sentence.reason}
      onChange={(texts) => set({ reason: texts })}
    />
  );
  return (
    <div className="sentence-form">
      <ChoiceGroup<SentenceVerdict | "">
        id={at("verdict")}
        legend={t("verdict")}
        error={wrong}
        value={sentence.verdict ?? ""}
        options={verdictIds.map((verdict) => ({
          value: verdict,
          label: text(auditsText, lang)(`verdict.${verdict}`),
        }))}
        onChange={(verdict) => set({ verdict: verdict === "" ? null : verdict })}
      />
      {reason(lang)}
      <ClaimLinks id={at("claims")} links={sentence.claims} onChange={(claims) => set({ claims })} />
      <SentenceSources
        id={at("sources")}
        subject={subject}
        path={`${path}/sources`}
        sources={sentence.sources}
        onChange={(sources) => set({ sources })}
      />
      <SearchLogFields
        id={at("searches")}
        subject={subject}
        path={`${path}/searches`}
        searches={sentence.searches}
        onChange={(searches) => set({ searches })}
      />
      <details className="ed-more">
        <summary>{t("inOthers")}</summary>
        {others.map(reason)}
        {languages
          .filter((of) => of !== language)
          .map((of) => (
            <LanguageTexts
              key={of}
              subject={subject}
              path={`${path}/translations`}
              id={at(`translations-${of}`)}
              label={t("translationIn", { language: languageText(of, lang) })}
              of={of}
              max={8000}
              rows={2}
              texts={sentence.translations}
              onChange={(translations) => set({ translations })}
            />
          ))}
        {languages.map((of) => (
          <LanguageTexts
            key={of}
            subject={subject}
            path={`${path}/part`}
            id={at(`part-${of}`)}
            label={t("partIn", { language: languageText(of, lang) })}
            of={of}
            max={200}
            rows={1}
            texts={sentence.part ?? {}}
            onChange={(part) => set({ part: Object.keys(part).length === 0 ? null : part })}
          />
        ))}
      </details>
      <SentenceCut id={at("cut")} subject={subject} sentence={sentence} number={number} last={last} />
    </div>
  );
}
