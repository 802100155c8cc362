import { revisionTags } from "@convenio/domain/reading/page-tags";
import type { Metadata } from "next";
import { EntryArticle } from "../../../../../../../components/entry/entry-article.tsx";
import { proseIn } from "../../../../../../../components/entry/prose-in.ts";
import { dayOf } from "../../../../../../../components/evidence/evidence-summary.tsx";
import { bold } from "../../../../../../../components/site/bold.tsx";
import { PageFrame } from "../../../../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../../../../components/site/page-metadata.ts";
import { languageOf } from "../../../../../../../server/http/language.ts";
import { publicPage } from "../../../../../../../server/public-page.ts";
import { entryText } from "../../../../../../../text/entry.ts";
import { text } from "../../../../../../../text/text.ts";
import { missing, missingMetadata } from "../../../../missing.tsx";
import { numberIn, readRevision } from "../../../../reads.ts";

type Props = { params: Promise<{ lang: string; slug: string; number: string }> };

const read = async (slug: string, number: string) => {
  const wanted = numberIn(number);
  return wanted === null ? null : readRevision(slug, wanted);
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang: segment, slug, number } = await params;
  const lang = languageOf(segment);
  const page = await read(slug, number);
  if (page === null) return missingMetadata(lang);
  const { title, summary } = proseIn(page.body, lang);
  const date = dayOf(page.revision.publishedAt, lang);
  return pageMetadata(lang, `/e/${page.slug}/r/${page.revision.number}`, {
    title: `${title?.text ?? page.slug}, ${text(entryText, lang)("revision", { number: page.revision.number, date })}`,
    description: summary?.text,
  });
}

/** One revision of an entry, for ever, with the evidence states as published. */
export default async function RevisionPage({ params }: Props) {
  const { lang: segment, slug, number } = await params;
  const lang = languageOf(segment);
  const page = await read(slug, number);
  if (page === null) return missing(lang);
  await publicPage({ tags: revisionTags(page) });
  const t = text(entryText, lang);
  const base = `/${lang}/e/${page.slug}`;
  const { number: own, head, publishedAt } = page.revision;
  return (
    <PageFrame lang={lang} path={`/e/${page.slug}/r/${own}`} section="entries">
      <EntryArticle page={page} lang={lang}>
        <div className="notice">
          <p>
            {t.rich(own === head ? "oldCurrent" : "old", {
              number: own,
              head,
              date: dayOf(publishedAt, lang),
              ...bold,
            })}
          </p>
          <p>
            <a href={base}>{t("seeCurrent")}</a>
            {own !== head && (
              <>
                {" · "}
                <a href={`${base}/compare/${own}..${head}`}>{t("seeChanges")}</a>
              </>
            )}
            {" · "}
            <a href={`${base}/history`}>{t("history")}</a>
          </p>
        </div>
      </EntryArticle>
    </PageFrame>
  );
}
