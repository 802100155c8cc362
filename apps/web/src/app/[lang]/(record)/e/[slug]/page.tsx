import { checkedAround, checkedOnly } from "@convenio/domain/entry/checked-only";
import { entryTags } from "@convenio/domain/reading/page-tags";
import type { Metadata } from "next";
import { EntryArticle } from "../../../../../components/entry/entry-article.tsx";
import { proseIn } from "../../../../../components/entry/prose-in.ts";
import { untilOtherwise } from "../../../../../components/entry/until.ts";
import { PageFrame } from "../../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../../components/site/page-metadata.ts";
import { parameter, type Query } from "../../../../../components/site/query-text.ts";
import { languageOf } from "../../../../../server/http/language.ts";
import { publicPage } from "../../../../../server/public-page.ts";
import { entryText } from "../../../../../text/entry.ts";
import { text } from "../../../../../text/text.ts";
import { missing, missingMetadata } from "../../missing.tsx";
import { readEntry, readSurroundings } from "../../reads.ts";

type Props = { params: Promise<{ lang: string; slug: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { lang: segment, slug } = await params;
  const lang = languageOf(segment);
  const page = await readEntry(slug);
  if (page === null) return missingMetadata(lang);
  const { title, summary } = proseIn(page.body, lang);
  return pageMetadata(lang, `/e/${page.slug}`, {
    title: title?.text ?? page.slug,
    description: summary?.text ?? text(entryText, lang)("description", { title: title?.text ?? page.slug }),
  });
}

/** An entry's published head; `?evidence=checked` shows only what somebody confirmed. */
export default async function EntryPage({ params, searchParams }: Props) {
  const { lang: segment, slug } = await params;
  const lang = languageOf(segment);
  const [page, around] = await Promise.all([readEntry(slug), readSurroundings(slug)]);
  if (page === null) return missing(lang);
  await publicPage({ tags: entryTags(page, around), until: untilOtherwise(page, around) });
  const t = text(entryText, lang);
  const base = `/${lang}/e/${page.slug}`;
  const filtered = parameter(await searchParams, "evidence") === "checked" ? checkedOnly(page) : null;
  const shown = filtered && around ? checkedAround(around) : around;
  return (
    <PageFrame lang={lang} path={`/e/${page.slug}${filtered ? checked : ""}`} section="entries">
      <EntryArticle page={filtered?.page ?? page} lang={lang} hidden={filtered?.hidden} around={shown}>
        <p className="actions">
          <a className="btn primary" href={`${base}/edit`}>
            {t("propose")}
          </a>
          <a className="btn" href={`${base}/history`}>
            {t("history")}
          </a>
          {!filtered && page.body.evidence.total > 0 && <a href={`${base}${checked}`}>{t("checkedLink")}</a>}
        </p>
      </EntryArticle>
    </PageFrame>
  );
}

const checked = "?evidence=checked";
