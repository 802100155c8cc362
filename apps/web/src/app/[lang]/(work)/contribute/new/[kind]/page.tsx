import { kindOf } from "@convenio/domain/kinds/all";
import type { Metadata } from "next";
import { BeginList } from "../../../../../../components/contribute/begin-list.tsx";
import { NewEntryForm } from "../../../../../../components/contribute/new-entry-form.tsx";
import { SignInNeeded } from "../../../../../../components/people/sign-in-needed.tsx";
import { PageFrame } from "../../../../../../components/site/page-frame.tsx";
import { actor } from "../../../../../../server/auth.ts";
import { languageOf } from "../../../../../../server/http/language.ts";
import { answerStatus } from "../../../../../../server/public-page.ts";
import { contributeText } from "../../../../../../text/contribute.ts";
import { text } from "../../../../../../text/text.ts";

type Props = { params: Promise<{ lang: string; kind: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang: segment, kind } = await params;
  const lang = languageOf(segment);
  const t = text(contributeText, lang);
  const words = kindOf(kind)?.words.one[lang];
  return { title: words ? t("newTitle", { kind: words }) : t("missingKind"), robots: { index: false } };
}

/** Starts a new entry of a kind. The draft is made by the button, never by opening this page. */
export default async function NewEntryPage({ params }: Props) {
  const { lang: segment, kind: id } = await params;
  const lang = languageOf(segment);
  const t = text(contributeText, lang);
  const kind = kindOf(id);
  const path = `/contribute/new/${id}`;
  const frame = { lang, path, section: "contribute" as const, className: "page contribute" };
  if (!kind) {
    await answerStatus(404);
    return (
      <PageFrame {...frame}>
        <h1>{t("missingKind")}</h1>
        <p className="lede small-lede">{t("missingKindLede")}</p>
        <BeginList lang={lang} />
      </PageFrame>
    );
  }
  if ((await actor()).type !== "person") {
    return (
      <PageFrame {...frame}>
        <SignInNeeded lang={lang} next={`/${lang}${path}`} />
      </PageFrame>
    );
  }
  return (
    <PageFrame {...frame}>
      <h1>{t("newTitle", { kind: kind.words.one[lang] })}</h1>
      <p className="lede small-lede">{kind.hint[lang]}</p>
      <p className="muted">{t("newLede")}</p>
      <NewEntryForm kind={kind.id} lang={lang} />
    </PageFrame>
  );
}
