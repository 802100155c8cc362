import { may } from "@convenio/domain/people/may";
import type { Metadata } from "next";
import { cache } from "react";
import { proseIn } from "../../../../../../components/entry/prose-in.ts";
import { Forbidden } from "../../../../../../components/people/not-here.tsx";
import { SignInNeeded } from "../../../../../../components/people/sign-in-needed.tsx";
import { EntryReview } from "../../../../../../components/review/entry-review.tsx";
import { MissingPage } from "../../../../../../components/site/missing-page.tsx";
import { PageFrame } from "../../../../../../components/site/page-frame.tsx";
import { actor } from "../../../../../../server/auth.ts";
import { visitorCaller } from "../../../../../../server/caller.ts";
import { languageOf } from "../../../../../../server/http/language.ts";
import { orMissing } from "../../../../../../server/or-missing.ts";
import { answerStatus } from "../../../../../../server/public-page.ts";
import { publishedReviewText } from "../../../../../../text/published-review.ts";
import { reviewText } from "../../../../../../text/review.ts";
import { text } from "../../../../../../text/text.ts";

type Props = { params: Promise<{ lang: string; slug: string }> };

const readReview = cache(async (slug: string) => {
  const reader = await actor();
  if (!may(reader, "queue.read").ok) return null;
  return orMissing((await visitorCaller()).reviews.entry({ slug }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang: segment, slug } = await params;
  const lang = languageOf(segment);
  const review = await readReview(slug);
  const title = review && proseIn(review.page.body, lang).title?.text;
  return {
    title: title
      ? text(publishedReviewText, lang)("title", { title })
      : text(reviewText, lang)("queue.title"),
    robots: { index: false },
  };
}

/** What a published entry rests on, for reviewers who open its sources and record what they find. */
export default async function EntryReviewPage({ params }: Props) {
  const { lang: segment, slug } = await params;
  const lang = languageOf(segment);
  const path = `/review/entries/${slug}`;
  const frame = { lang, path, section: "review" as const, className: "page review" };
  const reader = await actor();
  if (reader.type !== "person") {
    return (
      <PageFrame {...frame}>
        <SignInNeeded lang={lang} next={`/${lang}${path}`} />
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
  const review = await readReview(slug);
  if (review === null) {
    await answerStatus(404);
    return <MissingPage lang={lang} />;
  }
  return (
    <PageFrame {...frame}>
      <EntryReview lang={lang} review={review} reader={reader.id} mayCheck={may(reader, "check.record").ok} />
    </PageFrame>
  );
}
