import { reference } from "@convenio/domain/evidence/reference";
import { sourceKinds } from "@convenio/domain/evidence/source";
import type { Metadata } from "next";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../components/site/page-metadata.ts";
import { Pages } from "../../../../components/site/pages.tsx";
import { pageIn, parameter, type Query, queryText } from "../../../../components/site/query-text.ts";
import { SearchForm } from "../../../../components/site/search-form.tsx";
import { languageOf } from "../../../../server/http/language.ts";
import { publicPage } from "../../../../server/public-page.ts";
import { evidenceText } from "../../../../text/evidence.ts";
import { sourcesText } from "../../../../text/sources.ts";
import { text } from "../../../../text/text.ts";
import { missing } from "../missing.tsx";
import { readRegister } from "../reads.ts";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang);
  const query = await searchParams;
  const page = pageIn(query);
  return pageMetadata(lang, `/sources${queryText({ page: page > 1 ? page : undefined })}`, {
    title: text(sourcesText, lang)("title"),
    description: text(sourcesText, lang)("lede"),
    index: parameter(query, "q") === "",
  });
}

/** The source register. */
export default async function SourcesPage({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang);
  const query = await searchParams;
  const q = parameter(query, "q");
  const register = await readRegister(q, pageIn(query));
  // A page past the last one names nothing.
  if (register === null || register.page > Math.max(1, register.pages)) return missing(lang);
  await publicPage({ tags: ["sources"] });
  const t = text(sourcesText, lang);
  const e = text(evidenceText, lang);
  const { rows, total, page, pages } = register;
  return (
    <PageFrame
      lang={lang}
      path={`/sources${queryText({ q, page: page > 1 ? page : undefined })}`}
      section="sources"
      className="plain"
    >
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      <SearchForm
        lang={lang}
        to="/sources"
        label={t("search")}
        placeholder={t("placeholder")}
        button={t("button")}
        q={q}
      />
      <p className="total">
        {q ? t("countFor", { count: total, q }) : t("count", { count: total })}
        {q && (
          <>
            {" · "}
            <a href={`/${lang}/sources`}>{t("clear")}</a>
          </>
        )}
      </p>
      {rows.length === 0 && q && <p className="muted">{t("none")}</p>}
      <ul className="list register">
        {rows.map(({ id, content, citedBy }) => {
          const { title, rest } = reference(content, lang);
          return (
            <li key={id}>
              <div>
                <a className="name" href={`/${lang}/sources/${id}`} lang={content.language || undefined}>
                  {title}
                </a>
                {rest && <p className="muted">{rest}</p>}
              </div>
              <p className="muted">
                {sourceKinds[content.kind][lang]}
                {content.status !== "ok" && ` · ${e(`status.${content.status}`)}`}
              </p>
              <p className="muted">{t("citedBy", { count: citedBy })}</p>
            </li>
          );
        })}
      </ul>
      <Pages
        page={page}
        pages={pages}
        href={(other) => `/${lang}/sources${queryText({ q, page: other > 1 ? other : undefined })}`}
        lang={lang}
      />
    </PageFrame>
  );
}
