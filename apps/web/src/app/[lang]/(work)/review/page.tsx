import { kindOf } from "@convenio/domain/kinds/all";
import { may } from "@convenio/domain/people/may";
import { risks } from "@convenio/domain/proposal/risk";
import { reviewStates } from "@convenio/domain/proposal/states";
import type { Metadata } from "next";
import { Forbidden } from "../../../../components/people/not-here.tsx";
import { SignInNeeded } from "../../../../components/people/sign-in-needed.tsx";
import { Queue } from "../../../../components/review/queue.tsx";
import { QueueTabs } from "../../../../components/review/queue-tabs.tsx";
import { UnreviewedList } from "../../../../components/review/unreviewed-list.tsx";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageIn, parameter, type Query, slugIn } from "../../../../components/site/query-text.ts";
import { actor } from "../../../../server/auth.ts";
import { visitorCaller } from "../../../../server/caller.ts";
import { languageOf } from "../../../../server/http/language.ts";
import { answerStatus } from "../../../../server/public-page.ts";
import { publishedReviewText } from "../../../../text/published-review.ts";
import { reviewText } from "../../../../text/review.ts";
import { text } from "../../../../text/text.ts";

type Props = {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Query>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(reviewText, languageOf(lang))("queue.title"), robots: { index: false } };
}

/** The review queue; filters live in the address, and one that means nothing is passed over. */
export default async function ReviewQueuePage({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang);
  const query = await searchParams;
  const reader = await actor();
  const frame = { lang, path: "/review", section: "review" as const, className: "page" };
  if (reader.type !== "person") {
    return (
      <PageFrame {...frame}>
        <SignInNeeded lang={lang} next={`/${lang}/review`} />
      </PageFrame>
    );
  }
  if (!may(reader, "queue.read").ok) {
    await answerStatus(403);
    return (
      <PageFrame {...frame}>
        <Forbidden lang={lang} person={reader} />
      </PageFrame>
    );
  }
  const caller = await visitorCaller();
  const wanted = parameter(query, "list") === "entries" ? "entries" : "proposals";
  const filters = {
    state: reviewStates.find((state) => state === query.state),
    risk: risks.find((risk) => risk === query.risk),
    mine: query.mine === "1",
    page: wanted === "proposals" ? pageIn(query) : 1,
  };
  const published = {
    kind: kindOf(parameter(query, "kind"))?.id ?? "",
    country: slugIn(query, "country"),
    page: wanted === "entries" ? pageIn(query) : 1,
  };
  const queue = await caller.reviews.queue(filters);
  const entries = await caller.reviews.entries({
    kind: published.kind || undefined,
    country: published.country || undefined,
    page: published.page,
  });
  const t = text(reviewText, lang);
  const counts = { proposals: queue.total, entries: entries.total };
  return (
    <PageFrame {...frame} path={wanted === "entries" ? "/review?list=entries" : "/review"}>
      <h1>{t("queue.title")}</h1>
      <QueueTabs lang={lang} current={wanted} counts={counts} />
      <p className="lede small-lede">
        {wanted === "entries" ? text(publishedReviewText, lang)("lede") : t("queue.lede")}
      </p>
      {wanted === "entries" ? (
        <UnreviewedList lang={lang} found={entries} filters={published} />
      ) : (
        <Queue lang={lang} queue={queue} filters={filters} now={Date.now()} />
      )}
    </PageFrame>
  );
}
