import { reviewReasons } from "@convenio/domain/proposal/verdict";
import type { Names } from "@convenio/domain/reading/names";
import type { ReviewItem } from "@convenio/domain/reading/proposal-page";
import type { Language } from "@convenio/domain/text/languages";
import { instantWords } from "@convenio/domain/time/words";
import { text } from "../../text/text.ts";
import { verdictText } from "../../text/verdicts.ts";
import { personFirst } from "../entry/person-text.ts";
import { VerdictActions } from "./verdict-actions.tsx";

type Props = {
  lang: Language;
  proposal: string;
  reviews: ReviewItem[];
  names: Names;
  reader: string;
  /** Whether verdicts can still be taken back or dismissed here. */
  open: boolean;
  mayDismiss: boolean;
};

/** Every verdict in order of time: who, on which patchset, why, and whether it still counts. */
export function Discussion({ lang, proposal, reviews, names, reader, open, mayDismiss }: Props) {
  const t = text(verdictText, lang);
  return (
    <section aria-labelledby="discussion">
      <h2 id="discussion">{t("discussion.title")}</h2>
      {reviews.length === 0 && <p className="muted">{t("discussion.none")}</p>}
      <ol className="verdicts">
        {reviews.map((review) => {
          const objection = review.verdict === "request-changes" || review.verdict === "reject";
          const own = review.person === reader;
          const known = reviewReasons.find((reason) => reason === review.reason);
          return (
            <li key={review.id} id={`review-${review.id}`}>
              <p>
                <b>{personFirst(review.person, lang, names)}</b> {t(`verdicts.${review.verdict}`)}{" "}
                <span className="muted small">
                  {t("discussion.onPatchset", { number: review.patchset })} · {instantWords(review.at, lang)}
                </span>
                {review.verdict !== "withdraw" && review.verdict !== "dismiss" && (
                  <span className={review.standing ? "tag on" : "tag"}>
                    {t(review.standing ? "discussion.standing" : "discussion.void")}
                  </span>
                )}
              </p>
              {known && <p className="small">{t(`reasons.${known}`)}</p>}
              {review.text && <blockquote className="said">{review.text}</blockquote>}
              {open && review.standing && (own || (objection && mayDismiss)) && (
                <VerdictActions
                  lang={lang}
                  proposal={proposal}
                  review={review.id}
                  verdict={review.verdict}
                  own={own}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
