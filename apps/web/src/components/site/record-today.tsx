import { statesInReadingOrder } from "@convenio/domain/evidence/states";
import type { HomePage } from "@convenio/domain/reading/other-pages";
import type { Language } from "@convenio/domain/text/languages";
import { EvidenceMark } from "@convenio/ui/evidence-mark";
import { homeText } from "../../text/home.ts";
import { text } from "../../text/text.ts";
import { numberText } from "../entry/value-text.ts";
import { EvidenceBar } from "../evidence/evidence-bar.tsx";
import { bold } from "./bold.tsx";

type Props = { home: Pick<HomePage, "counts" | "states">; lang: Language };

/** How much the record holds and how well it is known, in numbers, one bar and words. */
export function RecordToday({ home: { counts, states }, lang }: Props) {
  const t = text(homeText, lang);
  return (
    <section className="today" aria-labelledby="today">
      <div>
        <h2 id="today">{t("today")}</h2>
        <dl className="nums">
          {(["entries", "claims", "sources", "countries"] as const).map((part) => (
            <div key={part}>
              <dt>{t(part, { count: counts[part] })}</dt>
              <dd>{numberText(counts[part], lang)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <h2>{t("known")}</h2>
        <EvidenceBar states={states} />
        <ul className="known-list">
          {statesInReadingOrder.map((state) => {
            const count = states[state] ?? 0;
            return count === 0 ? null : (
              <li key={state}>
                <EvidenceMark shape={state} />
                <span>{t.rich(`sentence.${state}`, { count, ...bold })}</span>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
