import type { Metadata } from "next";
import { Editor } from "../../../../../components/editor/editor.tsx";
import { NoSuchProposal } from "../../../../../components/people/not-here.tsx";
import { SignInNeeded } from "../../../../../components/people/sign-in-needed.tsx";
import { Review } from "../../../../../components/review/review.tsx";
import { PageFrame } from "../../../../../components/site/page-frame.tsx";
import { actor } from "../../../../../server/auth.ts";
import { visitorCaller } from "../../../../../server/caller.ts";
import { languageOf } from "../../../../../server/http/language.ts";
import { loadProposal } from "../../../../../server/load-proposal.ts";
import { answerStatus } from "../../../../../server/public-page.ts";
import { reviewText } from "../../../../../text/review.ts";
import { text } from "../../../../../text/text.ts";

type Props = {
  params: Promise<{ lang: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(reviewText, languageOf(lang))("head.proposal"), robots: { index: false } };
}

/** One proposal: the editor while its author works on the draft, else the change under review and what came of it. */
export default async function ProposalPage({ params, searchParams }: Props) {
  const { lang: segment, id } = await params;
  const lang = languageOf(segment);
  const query = await searchParams;
  const path = `/proposals/${id}`;
  const reader = await actor();
  if (reader.type !== "person") {
    return (
      <PageFrame lang={lang} path={path} className="page">
        <SignInNeeded lang={lang} next={`/${lang}${path}`} />
      </PageFrame>
    );
  }
  const page = await loadProposal(id);
  if (page === null) {
    await answerStatus(404);
    return (
      <PageFrame lang={lang} path={path} className="page">
        <NoSuchProposal lang={lang} />
      </PageFrame>
    );
  }
  if (page.draft !== null && (page.current === null || "edit" in query)) {
    return (
      <PageFrame lang={lang} path={path} section="contribute" className="page">
        <Editor lang={lang} page={page} />
      </PageFrame>
    );
  }
  const since = Number.parseInt(String(query.since ?? ""), 10);
  const earlier = page.patchsets.find(({ number }) => number === since && number !== page.current?.number);
  const between =
    earlier && page.current
      ? await (await visitorCaller()).proposals.between({ id, from: earlier.number, to: page.current.number })
      : null;
  return (
    <Review
      lang={lang}
      page={page}
      reader={reader}
      between={between && { ...between, from: since }}
      path={path}
    />
  );
}
