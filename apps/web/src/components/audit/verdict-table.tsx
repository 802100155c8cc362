import type { Totals } from "@convenio/domain/audit/totals";
import type { SentenceVerdict } from "@convenio/domain/audit/verdicts";
import type { Language } from "@convenio/domain/text/languages";
import { auditsText } from "../../text/audits.ts";
import { text } from "../../text/text.ts";
import { numberText } from "../entry/value-text.ts";
import { VerdictWord } from "./verdict-word.tsx";

type Props = {
  totals: Totals;
  lang: Language;
  /** The page's address, without a filter. */
  path: string;
  /** The verdict that the reader has chosen to see. */
  chosen: SentenceVerdict | null;
};

/** Verdicts with their counts and shares, which add to 100 per cent; each leads to its statements. */
export function VerdictTable({ totals, lang, path, chosen }: Props) {
  const t = text(auditsText, lang);
  const judged = totals.sentences - totals.unjudged;
  return (
    <table className="rows verdicts">
      <thead>
        <tr>
          <th scope="col">{t("verdictColumn")}</th>
          <th scope="col" className="tally">
            {t("countColumn")}
          </th>
          <th scope="col" className="tally">
            {t("shareColumn")}
          </th>
        </tr>
      </thead>
      <tbody>
        {totals.verdicts.map(({ verdict, count, percent }) => (
          <tr key={verdict} className={chosen === verdict ? "chosen" : undefined}>
            <th scope="row">
              <VerdictWord verdict={verdict} lang={lang} />{" "}
              {count > 0 && (
                <a
                  className="only"
                  href={`${path}?verdict=${verdict}#statements`}
                  aria-current={chosen === verdict ? "true" : undefined}
                >
                  {t("only")}
                  <span className="vh">: {t(`verdict.${verdict}`)}</span>
                </a>
              )}
              <span className="muted small meaning">{t(`meaning.${verdict}`)}</span>
            </th>
            <td className="tally">{numberText(count, lang)}</td>
            <td className="tally">{t("percent", { percent })}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("total")}</th>
          <td className="tally">{numberText(judged, lang)}</td>
          <td className="tally">{t("percent", { percent: judged === 0 ? 0 : 100 })}</td>
        </tr>
      </tfoot>
    </table>
  );
}
