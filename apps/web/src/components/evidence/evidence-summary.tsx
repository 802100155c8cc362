import { type EvidenceState, statesInReadingOrder } from "@convenio/domain/evidence/states";
import type { EvidenceSummary } from "@convenio/domain/reading/claim-view";
import type { Language } from "@convenio/domain/text/languages";
import { isoDayWords } from "@convenio/domain/time/words";
import { EvidenceMark } from "@convenio/ui/evidence-mark";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";
import { EvidenceBar } from "./evidence-bar.tsx";

type Props = { summary: EvidenceSummary; lang: Language };

/** How well an entry is known: one bar, the count of each state, and the same in a sentence. */
export function EvidenceSummaryView({ summary, lang }: Props) {
  const t = text(evidenceText, lang);
  if (summary.total === 0) return <p className="muted">{t("noClaims")}</p>;
  return (
    <div className="evidence-summary">
      <EvidenceBar states={summary.states} />
      <Legend states={summary.states} lang={lang} />
      <p className="muted small">{summaryWords(summary, lang)}</p>
    </div>
  );
}

/** The states that occur, each with its mark and how often. */
export function Legend({ states, lang }: { states: EvidenceSummary["states"]; lang: Language }) {
  const t = text(evidenceText, lang);
  const count = statesInReadingOrder.reduce((sum, state) => sum + (states[state] ?? 0), 0);
  return (
    <ul className="legend" aria-label={t("legend", { count })}>
      {statesInReadingOrder.map((state) => {
        const here = states[state] ?? 0;
        return here === 0 ? null : (
          <li key={state} className={`state ${state}`}>
            <EvidenceMark shape={state} />
            {t(`counted.${state}`, { count: here })}
          </li>
        );
      })}
    </ul>
  );
}

/** "23 of 31 claims checked, 2 disputed. Last checked 4 March 2026." Corroborated claims were checked too. */
function summaryWords({ total, states, lastChecked }: EvidenceSummary, lang: Language): string {
  const t = text(evidenceText, lang);
  const of = (state: EvidenceState) => states[state] ?? 0;
  const sentence = t("summary", {
    good: of("checked") + of("corroborated"),
    total,
    disputed: of("disputed"),
  });
  const last =
    lastChecked === null ? t("neverChecked") : t("lastChecked", { date: dayOf(lastChecked, lang) });
  return `${sentence} ${last}`;
}

/** The day of an ISO instant in words. */
export function dayOf(instant: string, lang: Language): string {
  return isoDayWords(instant.slice(0, 10), lang);
}
