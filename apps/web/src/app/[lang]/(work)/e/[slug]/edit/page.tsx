import { partKinds, wholeOf } from "@convenio/domain/kinds/all";
import type { Metadata } from "next";
import { cache } from "react";
import { NothingToChange } from "../../../../../../components/contribute/nothing-to-change.tsx";
import { OpenProposal } from "../../../../../../components/contribute/open-proposal.tsx";
import { StartEdit } from "../../../../../../components/contribute/start-edit.tsx";
import { proseIn } from "../../../../../../components/entry/prose-in.ts";
import { titleOf } from "../../../../../../components/entry/title-of.ts";
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
  const t = text(contributeText, lang);
  const path = `/e/${slug}/edit`;
  const frame = { lang, path, section: "contribute" as const, className: "page contribute" };
  if ((await actor()).type !== "person") {
    return (
      <PageFrame {...frame}>
        <SignInNeeded lang={lang} next={`/${lang}${path}`} />
      </PageFrame>
    );
  }
  const entry = await readEntry(slug);
  if (!entry) {
    await answerStatus(404);
    return (
      <PageFrame {...frame}>
        <NothingToChange lang={lang} />
      </PageFrame>
    );
  }
  const { id, kind } = entry.body;
  const [part] = partKinds(kind);
  const title = titleOf(entry.names.entries[id], lang)?.text ?? proseIn(entry.body, lang).title?.text ?? slug;
  return (
    <PageFrame {...frame}>
      <StartEdit
        lang={lang}
        about={{ type: "entry", id }}
        title={title}
        href={`/${lang}/e/${slug}`}
        open={await openProposalsOn(id)}
      />
      {(part || wholeOf(kind)) && (
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
      )}
    </PageFrame>
  );
}
