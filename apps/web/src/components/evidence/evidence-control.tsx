import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { isoDayWords } from "@convenio/domain/time/words";
import { EvidenceMark } from "@convenio/ui/evidence-mark";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";
import { saidIn } from "../site/said-in.tsx";
import { CitationCard } from "./citation-card.tsx";

type Props = {
  claim: ClaimView;
  /** The claim in plain words, for those who hear the page. */
  subject: string;
  lang: Language;
  names: Names;
  /** The entry's own language, in which its free texts are taken to be. */
  of?: Language;
  /** Numbers of the page's sources by id. */
  numbers?: ReadonlyMap<string, number>;
  open?: boolean;
  /** Left out on the claim's own page. */
  permalink?: boolean;
};

/** The one evidence control of a claim: its state as mark and word; opened, everything that bears on it. */
export function EvidenceControl({ claim, subject, lang, names, of, numbers, open, permalink = true }: Props) {
  const t = text(evidenceText, lang);
  const word = t(`state.${claim.state}`);
  return (
    <details className="ev" open={open}>
      <summary className={`state ${claim.state}`}>
        <EvidenceMark shape={claim.state} />
        {word}
        <span className="vh">, {t("control", { subject })}</span>
      </summary>
      <div className="card">
        {claim.citations.map((citation) => (
          <CitationCard
            key={citation.id}
            citation={citation}
            lang={lang}
            names={names}
            of={of}
            number={citation.source === null ? undefined : numbers?.get(citation.source)}
          />
        ))}
        {claim.citations.length === 0 && (
          <p>
            {claim.unsourced
              ? t.rich("unsourcedWhy", { reason: claim.unsourced, ...saidIn(of, lang) })
              : t("noCitations")}
          </p>
        )}
        {claim.overdueOn !== null && (
          <p className="muted">
            {t(claim.state === "overdue" ? "overdueSince" : "dueOn", {
              date: isoDayWords(claim.overdueOn, lang),
            })}
          </p>
        )}
        <p className="more">
          {permalink && (
            <>
              <a href={`/${lang}/claims/${claim.id}`}>{t("permalink")}</a>
              <br />
            </>
          )}
          <a href={`/${lang}/method#${claim.state}`}>{t("meaning", { state: word })}</a>
        </p>
      </div>
    </details>
  );
}
