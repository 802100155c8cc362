import { partKinds, wholeOf } from "@convenio/domain/kinds/all";
import type { Language } from "@convenio/domain/text/languages";
import type { Metadata } from "next";
import { cache } from "react";
import { OpenProposal } from "../../../../../../components/contribute/open-proposal.tsx";
import { proseIn } from "../../../../../../components/entry/prose-in.ts";
import { titleOf } from "../../../../../../components/entry/title-of.ts";
import { visitorCaller } from "../../../../../../server/caller.ts";
import { languageOf } from "../../../../../../server/http/language.ts";
import { orMissing } from "../../../../../../server/or-missing.ts";
import { contributeText } from "../../../../../../text/contribute.ts";
import { text } from "../../../../../../text/text.ts";
import { editScreen } from "../../../edit-screen.tsx";

type Props = { params: Promise<{ lang: string; slug: string }> };

const readEntry = cache(async (slug: string) => orMissing((await visitorCaller()).entries.page({ slug })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang: segment, slug } = await params;
  const lang = languageOf(segment);
  const t = text(contributeText, lang);
  const entry = await readEntry(slug);
  const title = entry && titleOf(entry.names.entries[entry.body.id], lang)?.text;
  return {
    title: entry ? t("editTitle", { title: title ?? slug }) : t("missingEntry"),
    robots: { index: false },
  };
}

/** Starts an edit of a published entry, or leads to the reader's own one that is still open. */
export default async function EditEntryPage({ params }: Props) {
  const { lang: segment, slug } = await params;
  const lang = languageOf(segment);
  return editScreen(lang, `/e/${slug}/edit`, async () => {
    const entry = await readEntry(slug);
    if (!entry) return null;
    const { id, kind } = entry.body;
    const title =
      titleOf(entry.names.entries[id], lang)?.text ?? proseIn(entry.body, lang).title?.text ?? slug;
    return {
      about: { type: "entry", id },
      title,
      href: `/${lang}/e/${slug}`,
      more: <NextToIt id={id} kind={kind} title={title} lang={lang} />,
    };
  });
}

/** Leads to a new part of the entry, or where it is itself a part, to the one after it. */
function NextToIt({ id, kind, title, lang }: { id: string; kind: string; title: string; lang: Language }) {
  const t = text(contributeText, lang);
  const [part] = partKinds(kind);
  if (!part && !wholeOf(kind)) return null;
  return (
    <section aria-labelledby="also">
      <h2 id="also">{t("also")}</h2>
      <p className="actions">
        {part ? (
          <OpenProposal lang={lang} about={{ type: "new", kind: part.id, language: lang, of: id }}>
            {t("addPart", { title, kind: part.words.one[lang] })}
          </OpenProposal>
        ) : (
          <OpenProposal lang={lang} about={{ type: "entry-from", id, language: lang }}>
            {t("addNext")}
          </OpenProposal>
        )}
      </p>
    </section>
  );
}
