import { revisionsTags } from "@convenio/domain/reading/page-tags";
import type { Metadata } from "next";
import { HistoryList } from "../../../../../../components/entry/history-list.tsx";
import { titleOf } from "../../../../../../components/entry/title-of.ts";
import { PageFrame } from "../../../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../../../components/site/page-metadata.ts";
import { languageOf } from "../../../../../../server/http/language.ts";
import { publicPage } from "../../../../../../server/public-page.ts";
import { historyText } from "../../../../../../text/history.ts";
import { siteText } from "../../../../../../text/site.ts";
import { text } from "../../../../../../text/text.ts";
import { missing, missingMetadata } from "../../../missing.tsx";
import { readHistory } from "../../../reads.ts";

type Props = { params: Promise<{ lang: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang: segment, slug } = await params;
  const lang = languageOf(segment);
  const page = await readHistory(slug);
  if (page === null) return missingMetadata(lang);
  const title = titleOf(page, lang)?.text ?? page.slug;
  return pageMetadata(lang, `/e/${page.slug}/history`, {
    title: text(historyText, lang)("title", { title }),
  });
}

/** An entry's revisions: what changed, why, by whom. */
export default async function HistoryPage({ params }: Props) {
  const { lang: segment, slug } = await params;
  const lang = languageOf(segment);
  const page = await readHistory(slug);
  if (page === null) return missing(lang);
  await publicPage({ tags: revisionsTags(page) });
  const t = text(historyText, lang);
  const title = titleOf(page, lang);
  return (
    <PageFrame lang={lang} path={`/e/${page.slug}/history`} section="entries" className="plain">
      <p className="kicker">
        {t("kicker")}
        {page.demonstration && <span className="tag">{text(siteText, lang)("demoMark")}</span>}
      </p>
      <h1>{t("title", { title: title?.text ?? page.slug })}</h1>
      <p className="lede">{t("lede")}</p>
      <p className="actions">
        <a className="btn" href={`/${lang}/e/${page.slug}`}>
          {t("backToEntry")}
        </a>
      </p>
      <HistoryList page={page} lang={lang} />
    </PageFrame>
  );
}
