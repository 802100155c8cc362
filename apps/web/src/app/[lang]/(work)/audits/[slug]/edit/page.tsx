import type { Metadata } from "next";
import { NothingToChange } from "../../../../../../components/contribute/nothing-to-change.tsx";
import { StartEdit } from "../../../../../../components/contribute/start-edit.tsx";
import { spokenIn } from "../../../../../../components/entry/title-of.ts";
import { SignInNeeded } from "../../../../../../components/people/sign-in-needed.tsx";
import { PageFrame } from "../../../../../../components/site/page-frame.tsx";
import { actor } from "../../../../../../server/auth.ts";
import { visitorCaller } from "../../../../../../server/caller.ts";
import { languageOf } from "../../../../../../server/http/language.ts";
import { openProposalsOn } from "../../../../../../server/open-proposals.ts";
import { orMissing } from "../../../../../../server/or-missing.ts";
import { answerStatus } from "../../../../../../server/public-page.ts";
import { contributeText } from "../../../../../../text/contribute.ts";
import { text } from "../../../../../../text/text.ts";

type Props = { params: Promise<{ lang: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(contributeText, languageOf(lang))("change"), robots: { index: false } };
}

/** Starts an edit of a published audit, or leads to the reader's own one that is still open. */
export default async function EditAuditPage({ params }: Props) {
  const { lang: segment, slug } = await params;
  const lang = languageOf(segment);
  const path = `/audits/${slug}/edit`;
  const frame = { lang, path, section: "contribute" as const, className: "page contribute" };
  if ((await actor()).type !== "person") {
    return (
      <PageFrame {...frame}>
        <SignInNeeded lang={lang} next={`/${lang}${path}`} />
      </PageFrame>
    );
  }
  const page = await orMissing((await visitorCaller()).audits.page({ slug }));
  if (!page) {
    await answerStatus(404);
    return (
      <PageFrame {...frame}>
        <NothingToChange lang={lang} />
      </PageFrame>
    );
  }
  return (
    <PageFrame {...frame}>
      <StartEdit
        lang={lang}
        about={{ type: "audit", id: page.body.id }}
        title={spokenIn(page.body.titles, lang)?.text ?? slug}
        href={`/${lang}/audits/${slug}`}
        open={await openProposalsOn(page.body.id)}
      />
    </PageFrame>
  );
}
