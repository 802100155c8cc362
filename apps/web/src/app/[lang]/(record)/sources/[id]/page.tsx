import { reference } from "@convenio/domain/evidence/reference";
import { sourceTags } from "@convenio/domain/reading/page-tags";
import type { Metadata } from "next";
import { untilOverdue } from "../../../../../components/entry/until.ts";
import { CitingClaims } from "../../../../../components/evidence/citing-claims.tsx";
import { dayOf } from "../../../../../components/evidence/evidence-summary.tsx";
import { SourceRecord } from "../../../../../components/evidence/source-record.tsx";
import { bold } from "../../../../../components/site/bold.tsx";
import { PageFrame } from "../../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../../components/site/page-metadata.ts";
import { Pages } from "../../../../../components/site/pages.tsx";
import { pageIn, type Query, queryText } from "../../../../../components/site/query-text.ts";
import { languageOf } from "../../../../../server/http/language.ts";
import { publicPage } from "../../../../../server/public-page.ts";
import { entryText } from "../../../../../text/entry.ts";
import { siteText } from "../../../../../text/site.ts";
import { sourcesText } from "../../../../../text/sources.ts";
import { text } from "../../../../../text/text.ts";
import { missing, missingMetadata } from "../../missing.tsx";
import { readSource } from "../../reads.ts";

type Props = { params: Promise<{ lang: string; id: string }>; searchParams: Promise<Query> };

const pathOf = (id: string, page: number) =>
  `/sources/${id}${queryText({ page: page > 1 ? page : undefined })}`;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang: segment, id } = await params;
  const lang = languageOf(segment);
  const found = await readSource(id, pageIn(await searchParams));
  if (found === null) return missingMetadata(lang);
  const { title, rest } = reference(found.source.content, lang);
  return pageMetadata(lang, pathOf(id, found.page), { title, description: rest });
}

/** A source with every claim that cites it. */
export default async function SourcePage({ params, searchParams }: Props) {
  const { lang: segment, id } = await params;
  const lang = languageOf(segment);
  const found = await readSource(id, pageIn(await searchParams));
  // A page past the last one names nothing.
  if (found === null || found.page > Math.max(1, found.pages)) return missing(lang);
  const { source, revision, citing, page, pages } = found;
  await publicPage({
    tags: sourceTags(found),
    until: untilOverdue(citing.map(({ claim }) => claim)),
  });
  const t = text(sourcesText, lang);
  const s = text(siteText, lang);
  const { content } = source;
  return (
    <PageFrame lang={lang} path={pathOf(id, page)} section="sources" className="plain">
      <p className="kicker">
        {t("kicker")}
        <span className="sep"> · </span>
        {t("revision", { number: revision.number, date: dayOf(revision.publishedAt, lang) })}
        {found.demonstration && <span className="tag">{s("demoMark")}</span>}
      </p>
      <h1 lang={content.language || undefined}>{reference(content, lang).title}</h1>
      {found.demonstration && (
        <div className="notice bad">
          <p>{s.rich("demoSource", bold)}</p>
        </div>
      )}
      {content.kind === "ai-generated" && (
        <div className="notice bad">
          <p>{t.rich("ai", bold)}</p>
        </div>
      )}
      {content.status !== "ok" && (
        <div className="notice bad">
          <p>{t.rich(content.status, bold)}</p>
        </div>
      )}
      <p className="actions">
        {content.csl.url && (
          <a className="btn primary" href={content.csl.url} rel="nofollow ugc noopener">
            {t("open")}
          </a>
        )}
        <a className="btn" href={`/${lang}/sources/${id}/edit`}>
          {text(entryText, lang)("propose")}
        </a>
      </p>
      <SourceRecord content={content} lang={lang} />
      <section aria-labelledby="citing">
        <h2 id="citing">
          {t("citing")} <span className="count">{found.citingTotal}</span>
        </h2>
        {citing.length === 0 ? (
          <p className="muted">{t("noCiting")}</p>
        ) : (
          <CitingClaims page={found} lang={lang} />
        )}
        <Pages page={page} pages={pages} href={(other) => `/${lang}${pathOf(id, other)}`} lang={lang} />
      </section>
    </PageFrame>
  );
}
