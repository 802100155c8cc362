import { isOpen } from "@convenio/domain/evidence/passages";
import { kindOf } from "@convenio/domain/kinds/all";
import type { EntryReviewPage } from "@convenio/domain/reading/entry-review";
import type { Passage } from "@convenio/domain/reading/proposal-page";
import type { Language } from "@convenio/domain/text/languages";
import { publishedReviewText } from "../../text/published-review.ts";
import { reviewText } from "../../text/review.ts";
import { siteText } from "../../text/site.ts";
import { text } from "../../text/text.ts";
import { claimText } from "../entry/claim-item.tsx";
import { proseIn } from "../entry/prose-in.ts";
import { entryText } from "../entry/value-text.ts";
import { EvidenceSummaryView } from "../evidence/evidence-summary.tsx";
import { bold } from "../site/bold.tsx";
import { PassageList } from "./passage-list.tsx";

type Props = {
  lang: Language;
  review: EntryReviewPage;
  /** The reader's own id. */
  reader: string;
  /** Whether the reader may record checks at all. */
  mayCheck: boolean;
};

/** A published entry for those who open its sources: every passage it rests on, with what is left to check. */
export function EntryReview({ lang, review, reader, mayCheck }: Props) {
  const t = text(publishedReviewText, lang);
  const { page, passages, own } = review;
  const { body, names } = page;
  const overdue = new Set(body.claims.filter(({ state }) => state === "overdue").map(({ id }) => id));
  const open = passages.filter((passage) => isOpen(passage, overdue));
  const isOwn = (passage: Passage) => passage.citations.some(({ citation }) => own.includes(citation));
  const citations = body.claims.flatMap((claim) => claim.citations);
  const labels = body.claims.map((claim) => [claim.id, claimText(claim, body.kind, lang, names)] as const);
  const next = open.find((passage) => !isOwn(passage))?.citations[0]?.citation;
  const address = `/${lang}/e/${page.slug}`;
  return (
    <>
      <header className="review-head">
        <p className="kicker">
          {text(reviewText, lang)("head.review")} <span className="sep">·</span>{" "}
          {kindOf(body.kind)?.words.one[lang]}{" "}
          {page.demonstration && <span className="tag">{text(siteText, lang)("demoMark")}</span>}
        </p>
        <h1>
          <a href={address}>{proseIn(body, lang).title?.text ?? entryText(body.id, lang, names)}</a>
        </h1>
        <EvidenceSummaryView summary={body.evidence} lang={lang} />
        <p className={body.importedUnchecked > 0 ? "notice calm" : "muted"}>
          {body.importedUnchecked > 0
            ? t.rich("imported", { ...bold, count: body.importedUnchecked })
            : t("nothingImported")}
        </p>
        {overdue.size > 0 && <p className="notice calm">{t("overdue", { count: overdue.size })}</p>}
      </header>
      <section aria-labelledby="evidence">
        <h2 id="evidence">
          {t("passages")}{" "}
          <span className="count">
            {t("progress", { done: passages.length - open.length, total: passages.length })}
          </span>
        </h2>
        <p>
          {next ? (
            <a href={`#citation-${next}`}>{t("next")}</a>
          ) : (
            <>
              {t(open.length > 0 ? "onlyOwn" : "allDone")} <a href={address}>{t("read")}</a>
            </>
          )}
        </p>
        <PassageList
          lang={lang}
          passages={passages}
          citations={new Map(citations.map((citation) => [citation.id, citation]))}
          labels={new Map(labels)}
          claimHref={(claim) => `${address}#claim-${claim}`}
          names={names}
          of={body.language}
          reader={reader}
          checking={(passage) => (!mayCheck ? "closed" : isOwn(passage) ? "own" : "open")}
          ownNote={text(reviewText, lang)("evidence.ownWork")}
          done={(passage) => !isOpen(passage, overdue)}
        />
      </section>
    </>
  );
}
