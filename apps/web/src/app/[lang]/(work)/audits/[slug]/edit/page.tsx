import type { Metadata } from "next";
import { spokenIn } from "../../../../../../components/entry/title-of.ts";
import { visitorCaller } from "../../../../../../server/caller.ts";
import { languageOf } from "../../../../../../server/http/language.ts";
import { orMissing } from "../../../../../../server/or-missing.ts";
import { contributeText } from "../../../../../../text/contribute.ts";
import { text } from "../../../../../../text/text.ts";
import { editScreen } from "../../../edit-screen.tsx";

type Props = { params: Promise<{ lang: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(contributeText, languageOf(lang))("change"), robots: { index: false } };
}

/** Starts an edit of a published audit, or leads to the reader's own one that is still open. */
export default async function EditAuditPage({ params }: Props) {
  const { lang: segment, slug } = await params;
  const lang = languageOf(segment);
  return editScreen(lang, `/audits/${slug}/edit`, async () => {
    const page = await orMissing((await visitorCaller()).audits.page({ slug }));
    return (
      page && {
        about: { type: "audit", id: page.body.id },
        title: spokenIn(page.body.titles, lang)?.text ?? slug,
        href: `/${lang}/audits/${slug}`,
      }
    );
  });
}
