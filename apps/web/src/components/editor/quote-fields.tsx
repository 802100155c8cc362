"use client";

import type { Citation } from "@convenio/domain/evidence/citation";
import { citingText } from "../../text/citing.ts";
import { text } from "../../text/text.ts";
import type { CitationErrors } from "./citation-errors.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { LanguageSelect } from "./language-select.tsx";
import { NoQuoteFields } from "./no-quote-fields.tsx";
import { QuoteTranslation } from "./quote-translation.tsx";

type Props = { citation: Citation; errors: CitationErrors; onChange: (citation: Citation) => void };

const longest = 600;

/** The words of the passage with their language, or why there are none. */
export function QuoteFields({ citation, errors, onChange }: Props) {
  const { lang, names } = useEditor();
  const t = text(citingText, lang);
  const { quote } = citation;
  const sourceLanguage =
    citation.source === null ? "" : (names.sources[citation.source]?.content.language ?? "");
  const blank = { text: "", lang: sourceLanguage, translation: null };

  const without = (
    <p className="choices">
      <label className="choice">
        <input
          type="checkbox"
          checked={quote === null}
          onChange={(event) =>
            onChange(
              event.target.checked
                ? { ...citation, quote: null, noQuote: null }
                : { ...citation, quote: blank, noQuote: null },
            )
          }
        />
        {t("noQuote")}
      </label>
    </p>
  );

  if (quote === null) {
    return (
      <>
        <NoQuoteFields citation={citation} error={errors.quote} onChange={onChange} />
        {without}
      </>
    );
  }

  const left = longest - quote.text.length;
  return (
    <>
      <Field id="cite-quote" label={t("quote")} hint={t("quoteHint")} error={errors.quote}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            className="quotation"
            maxLength={longest}
            lang={quote.lang || undefined}
            value={quote.text}
            onChange={(event) =>
              onChange({
                ...citation,
                quote: { ...quote, text: event.target.value, lang: quote.lang || sourceLanguage },
                noQuote: null,
              })
            }
          />
        )}
      </Field>
      {left <= 100 && <p className="hint after-field">{t("quoteLeft", { count: left })}</p>}
      <Field id="cite-lang" label={t("quoteLanguage")} error={errors["quote-language"]}>
        {(control) => (
          <LanguageSelect
            {...control}
            lang={lang}
            open
            value={quote.lang}
            onChange={(tag) => onChange({ ...citation, quote: { ...quote, lang: tag } })}
          />
        )}
      </Field>
      {without}
      {quote.text !== "" && (
        <QuoteTranslation
          quote={quote}
          onChange={(translation) => onChange({ ...citation, quote: { ...quote, translation } })}
        />
      )}
    </>
  );
}
