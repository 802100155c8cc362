"use client";

import type { Citation } from "@convenio/domain/evidence/citation";
import { noQuoteReasonIds, noQuoteReasons } from "@convenio/domain/evidence/no-quote";
import { citingText } from "../../text/citing.ts";
import { text } from "../../text/text.ts";
import type { CitationErrors } from "./citation-errors.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { TermSelect } from "./term-select.tsx";

type Props = { citation: Citation; error: CitationErrors["quote"]; onChange: (citation: Citation) => void };

/** Why a citation has no quotation: a reason, and a note where it takes words. */
export function NoQuoteFields({ citation, error, onChange }: Props) {
  const { lang } = useEditor();
  const t = text(citingText, lang);
  const { noQuote } = citation;
  return (
    <>
      <Field id="cite-quote" label={t("noQuoteReason")} error={error}>
        {(control) => (
          <TermSelect
            {...control}
            lang={lang}
            terms={noQuoteReasons}
            value={noQuote?.reason ?? ""}
            onChange={(term) => {
              const reason = noQuoteReasonIds.find((id) => id === term);
              onChange({
                ...citation,
                noQuote: reason === undefined ? null : { reason, note: noQuote?.note ?? null },
              });
            }}
          />
        )}
      </Field>
      {noQuote !== null && (
        <Field id="cite-note" label={t("noQuoteNote")} hint={t("noQuoteNoteHint")}>
          {(control) => (
            <input
              {...control}
              type="text"
              autoComplete="off"
              maxLength={300}
              value={noQuote.note ?? ""}
              onChange={(event) =>
                onChange({ ...citation, noQuote: { ...noQuote, note: event.target.value || null } })
              }
            />
          )}
        </Field>
      )}
    </>
  );
}
