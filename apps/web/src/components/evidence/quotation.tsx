import type { Citation } from "@convenio/domain/evidence/citation";
import type { Language } from "@convenio/domain/text/languages";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";
import { NoQuote } from "./no-quote.tsx";

type Props = { citation: Pick<Citation, "quote" | "noQuote">; lang: Language; of?: Language };

/** The passage in its own language, with a translation marked as such; or why there is no quotation. */
export function Quotation({ citation: { quote, noQuote }, lang, of }: Props) {
  const t = text(evidenceText, lang);
  if (quote === null) {
    return noQuote ? (
      <p className="muted">
        <NoQuote noQuote={noQuote} lang={lang} of={of} />
      </p>
    ) : null;
  }
  const { translation } = quote;
  return (
    <>
      <blockquote lang={quote.lang || undefined}>“{quote.text}”</blockquote>
      {translation && (
        <blockquote lang={translation.lang} className="translation">
          “{translation.text}”
          <footer lang={lang}>
            {t(translation.machine ? "machineQuote" : "translatedQuote", { by: translation.by })}
          </footer>
        </blockquote>
      )}
    </>
  );
}
