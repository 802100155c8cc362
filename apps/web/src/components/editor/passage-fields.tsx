"use client";

import { type Citation, locatorTypes, stances, tiers } from "@convenio/domain/evidence/citation";
import { citingText } from "../../text/citing.ts";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import type { CitationErrors } from "./citation-errors.ts";
import { DialogPart } from "./dialog-part.tsx";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { QuoteFields } from "./quote-fields.tsx";
import { ResolutionFields } from "./resolution-fields.tsx";

type Props = { citation: Citation; errors: CitationErrors; onChange: (citation: Citation) => void };

/** Where in the source, what it says there, and what that does to the claim. */
export function PassageFields({ citation, errors, onChange }: Props) {
  const { lang, names } = useEditor();
  const t = text(citingText, lang);
  const { locator } = citation;
  const set = (change: Partial<Citation>) => onChange({ ...citation, ...change });
  const isMachine =
    citation.source !== null && names.sources[citation.source]?.content.kind === "ai-generated";
  return (
    <>
      <DialogPart title={t("passage")}>
        <div className="row top">
          <Field id="cite-locator-type" label={t("locatorType")}>
            {(control) => (
              <select
                {...control}
                value={locator.type}
                onChange={(event) => {
                  const type = locatorTypes.find((one) => one === event.target.value) ?? "page";
                  set({ locator: { type, text: type === "whole" ? "" : locator.text } });
                }}
              >
                {locatorTypes.map((type) => (
                  <option key={type} value={type}>
                    {t(type)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {locator.type !== "whole" && (
            <Field id="cite-locator" label={t("locator")} error={errors.locator} className="wide">
              {(control) => (
                <input
                  {...control}
                  type="text"
                  autoComplete="off"
                  maxLength={200}
                  placeholder={locator.type === "page" ? "12" : undefined}
                  value={locator.text}
                  onChange={(event) => set({ locator: { ...locator, text: event.target.value } })}
                />
              )}
            </Field>
          )}
        </div>
        <QuoteFields citation={citation} errors={errors} onChange={onChange} />
      </DialogPart>
      <DialogPart title={t("stance")}>
        <ChoiceGroup
          legend={<span className="vh">{t("stance")}</span>}
          hint={isMachine ? t("aiOnlyContext") : undefined}
          id="cite-stance"
          value={citation.stance}
          options={stances.map((stance) => ({
            value: stance,
            label: t(stance),
            disabled: isMachine && stance !== "context",
          }))}
          onChange={(stance) =>
            set({ stance, resolution: stance === "contradicts" ? citation.resolution : null })
          }
        />
        {citation.stance === "contradicts" && <ResolutionFields citation={citation} onChange={onChange} />}
        <div className="row top">
          <Field
            id="cite-asserted"
            label={t("asserted")}
            note={text(valueFieldsText, lang)("optional")}
            hint={t("assertedHint")}
            className="wide"
          >
            {(control) => (
              <input
                {...control}
                type="text"
                autoComplete="off"
                maxLength={300}
                value={citation.asserted ?? ""}
                onChange={(event) => set({ asserted: event.target.value === "" ? null : event.target.value })}
              />
            )}
          </Field>
          <Field id="cite-tier" label={t("tier")}>
            {(control) => (
              <select
                {...control}
                value={citation.tier ?? ""}
                onChange={(event) => set({ tier: tiers.find((one) => one === event.target.value) ?? null })}
              >
                <option value="">{t("tierNone")}</option>
                {tiers.map((tier) => (
                  <option key={tier} value={tier}>
                    {t(tier)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      </DialogPart>
    </>
  );
}
