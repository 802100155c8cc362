"use client";

import type { EntryName } from "@convenio/domain/reading/names";
import { type Language, languages } from "@convenio/domain/text/languages";
import { useState } from "react";
import { contributeText } from "../../text/contribute.ts";
import { text } from "../../text/text.ts";
import { ChoiceGroup } from "../editor/choice-group.tsx";
import { languageText } from "../entry/value-text.ts";
import { OpenProposal } from "./open-proposal.tsx";
import { PublishedEntryPicker } from "./published-entry-picker.tsx";

/** Begins a new entry: in which language first and, for an edition, of which exercise or after which edition. */
export function NewEntryForm({ kind, lang }: { kind: string; lang: Language }) {
  const t = text(contributeText, lang);
  const [language, setLanguage] = useState<Language>(lang);
  const [exercise, setExercise] = useState<EntryName | null>(null);
  const [previous, setPrevious] = useState<EntryName | null>(null);
  const isEdition = kind === "exercise-edition";
  return (
    <div className="begin">
      <ChoiceGroup
        legend={t("language")}
        hint={t("languageHint")}
        value={language}
        options={languages.map((one) => ({ value: one, label: languageText(one, lang) }))}
        onChange={setLanguage}
      />
      {isEdition && (
        <PublishedEntryPicker
          id="edition-of"
          label={t("of")}
          hint={t("ofHint")}
          kind="exercise"
          optional
          lang={lang}
          value={exercise}
          onChange={setExercise}
        />
      )}
      <p className="actions">
        <OpenProposal primary lang={lang} about={{ type: "new", kind, language, of: exercise?.id }}>
          {t("start")}
        </OpenProposal>
      </p>
      {isEdition && (
        <section aria-labelledby="from-heading">
          <h2 id="from-heading">{t("fromTitle")}</h2>
          <PublishedEntryPicker
            id="edition-from"
            label={t("from")}
            hint={t("fromHint")}
            kind={kind}
            lang={lang}
            value={previous}
            onChange={setPrevious}
          />
          {previous && (
            <p className="actions">
              <OpenProposal lang={lang} about={{ type: "edition-from", id: previous.id, language }}>
                {t("startFrom")}
              </OpenProposal>
            </p>
          )}
        </section>
      )}
    </div>
  );
}
