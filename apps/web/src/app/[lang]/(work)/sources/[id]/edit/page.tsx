import type { Metadata } from "next";
import { NothingToChange } from "../../../../../../components/contribute/nothing-to-change.tsx";
import { StartEdit } from "../../../../../../components/contribute/start-edit.tsx";
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

type Props = { params: Promise<{ lang: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(contributeText, languageOf(lang))("change"), robots: { index: false } };
}

/** Starts an edit of a source of the register, or leads to the reader's own one that is still open. */
export default async function EditSourcePage({ params }: Props) {
  const { lang: segment, id } = await params;
  const lang = languageOf(segment);
  const path = `/sources/${id}/edit`;
  const frame = { lang, path, section: "contribute" as const, className: "page contribute" };
  if ((await actor()).type !== "person") {
    return (
      <PageFrame {...frame}>
        <SignInNeeded lang={lang} next={`/${lang}${path}`} />
      </PageFrame>
    );
  }
  const page = await orMissing((await visitorCaller()).sources.page({ id }));
  if (!page) {
    await answerStatus(404);
    return (
      <PageFrame {...frame}>
        <NothingToChange lang={lang} />
      </PageFrame>
    );
  }
  const { csl } = page.source.content;
  return (
    <PageFrame {...frame}>
      <StartEdit
        lang={lang}
        about={{ type: "source", id }}
        title={csl.title || csl.url}
        href={`/${lang}/sources/${id}`}
        open={await openProposalsOn(id)}
      />
    </PageFrame>
  );
}
