import type { Metadata } from "next";
import { visitorCaller } from "../../../../../../server/caller.ts";
import { languageOf } from "../../../../../../server/http/language.ts";
import { orMissing } from "../../../../../../server/or-missing.ts";
import { contributeText } from "../../../../../../text/contribute.ts";
import { text } from "../../../../../../text/text.ts";
import { editScreen } from "../../../edit-screen.tsx";

type Props = { params: Promise<{ lang: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(contributeText, languageOf(lang))("change"), robots: { index: false } };
}

/** Starts an edit of a source of the register, or leads to the reader's own one that is still open. */
export default async function EditSourcePage({ params }: Props) {
  const { lang: segment, id } = await params;
  const lang = languageOf(segment);
  return editScreen(lang, `/sources/${id}/edit`, async () => {
    const page = await orMissing((await visitorCaller()).sources.page({ id }));
    const csl = page?.source.content.csl;
    return csl
      ? {
          about: { type: "source", id },
          title: csl.title || csl.url,
          href: `/${lang}/sources/${id}`,
        }
      : null;
  });
}
