import type { Citation } from "@convenio/domain/evidence/citation";
import { noQuoteReasons } from "@convenio/domain/evidence/no-quote";
import type { Language } from "@convenio/domain/text/languages";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";
import { saidIn } from "../site/said-in.tsx";

type Props = { noQuote: NonNullable<Citation["noQuote"]>; lang: Language; of?: Language };

/** Why a citation has no quotation: the reason in the reader's language, and the words of who wrote a note. */
export function NoQuote({ noQuote: { reason, note }, lang, of }: Props) {
  const t = text(evidenceText, lang);
  if (!note) return t("noQuoteFor", { reason: noQuoteReasons[reason][lang] });
  const noted = t.rich("noQuote", { reason: note, ...saidIn(of, lang) });
  return reason === "other" ? (
    noted
  ) : (
    <>
      {noted} ({noQuoteReasons[reason][lang]})
    </>
  );
}
