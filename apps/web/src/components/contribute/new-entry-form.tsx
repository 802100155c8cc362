"use client";

import { wholeOf } from "@convenio/domain/kinds/all";
import type { EntryName } from "@convenio/domain/reading/names";
import { type Language, languages } from "@convenio/domain/text/languages";
import { useState } from "react";
import { contributeText } from "../../text/contribute.ts";
import { text } from "../../text/text.ts";
import { ChoiceGroup } from "../editor/choice-group.tsx";
import { PublishedEntryPicker } from "../editor/published-entry-picker.tsx";
import { languageText } from "../entry/value-text.ts";
import { OpenProposal } from "./open-proposal.tsx";

/** Begins a new entry: in which language first and, for a part of another entry, of which one or after which. */
export function NewEntryForm({ kind, lang }: { kind: string; lang: Language }) {
  const t = text(contributeText, lang);
  const [language, setLanguage] = useState<Language>(lang);
  const [whole, setWhole] = useState<EntryName | null>(null);
  const [previous, setPrevious] = useState<EntryName | null>(null);
  const partOf = wholeOf(kind);
  return (
    <div className="begin">
      <ChoiceGroup
        legend={t("language")}
        hint={t("languageHint")}
        value={language}
        options={languages.map((one) => ({ value: one, label: languageText(one, lang) }))}
        onChange={setLanguage}
      />
      {partOf?.value.type === "entry" && (
        <PublishedEntryPicker
          id="part-of"
          label={partOf.words[lang]}
          hint={t("ofHint")}
          kinds={partOf.value.kinds}
          optional
          lang={lang}
          value={whole}
          onChange={setWhole}
        />
      )}
      <p className="actions">
        <OpenProposal primary lang={lang} about={{ type: "new", kind, language, of: whole?.id }}>
          {t("start")}
        </OpenProposal>
      </p>
      {partOf && (
        <section aria-labelledby="from-heading">
          <h2 id="from-heading">{t("fromTitle")}</h2>
          <PublishedEntryPicker
            id="entry-from"
            label={t("from")}
            hint={t("fromHint")}
            kinds={[kind]}
            lang={lang}
            value={previous}
            onChange={setPrevious}
          />
          {previous && (
            <p className="actions">
              <OpenProposal lang={lang} about={{ type: "entry-from", id: previous.id, language }}>
                {t("startFrom")}
              </OpenProposal>
            </p>
          )}
        </section>
      )}
    </div>
  );
}
