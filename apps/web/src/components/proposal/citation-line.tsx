import { reference } from "@convenio/domain/evidence/reference";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { evidenceText } from "../../text/evidence.ts";
import { operationsText } from "../../text/operations.ts";
import { text } from "../../text/text.ts";
import { locatorText } from "../evidence/locator-text.ts";
import { NoQuote } from "../evidence/no-quote.tsx";
import { saidIn } from "../site/said-in.tsx";
import type { CitationCell } from "./cell-values.ts";

type Props = { citation: CitationCell; lang: Language; names: Pick<Names, "sources">; of?: Language };

/** A citation in one line: stance, source, place, quote, what the source itself says. */
export function CitationLine({ citation, lang, names, of }: Props) {
  const e = text(evidenceText, lang);
  const t = text(operationsText, lang);
  const said = saidIn(of, lang);
  const source = citation.source === null ? undefined : names.sources[citation.source];
  return (
    <>
      <b>{e(`stance.${citation.stance}`)}</b>:{" "}
      {source ? reference(source.content, lang).title : e("sourceUnknown")}
      {`, ${locatorText(citation.locator, lang)}`}
      {citation.quote && (
        <>
          {". "}
          <span lang={citation.quote.lang || undefined}>{t("quote", { text: citation.quote.text })}</span>
        </>
      )}
      {citation.noQuote && (
        <>
          {". "}
          <NoQuote noQuote={citation.noQuote} lang={lang} of={of} />
        </>
      )}
      {citation.asserted && <> {e.rich("asserted", { text: citation.asserted, ...said })}</>}
      {citation.tier && ` (${e(`tier.${citation.tier}`)})`}
    </>
  );
}
