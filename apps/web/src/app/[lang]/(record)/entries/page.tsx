import type { Metadata } from "next";
import { browseAddress, browseIn } from "../../../../components/entry/browse-address.ts";
import { EntryRow } from "../../../../components/entry/entry-row.tsx";
import { Facets } from "../../../../components/entry/facets.tsx";
import { NothingFound } from "../../../../components/entry/nothing-found.tsx";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../components/site/page-metadata.ts";
import { Pages } from "../../../../components/site/pages.tsx";
import type { Query } from "../../../../components/site/query-text.ts";
import { SearchForm } from "../../../../components/site/search-form.tsx";
import { languageOf } from "../../../../server/http/language.ts";
import { publicPage } from "../../../../server/public-page.ts";
import { browseText } from "../../../../text/browse.ts";
import { text } from "../../../../text/text.ts";
import { missing } from "../missing.tsx";
import { readEntries } from "../reads.ts";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang);
  const browse = browseIn(await searchParams);
  const t = text(browseText, lang);
  return pageMetadata(lang, browseAddress({ ...browse, q: "", sort: "" }, { page: browse.page }), {
    title: browse.q ? `${t("titleFor", { q: browse.q })} · ${t("title")}` : t("title"),
    description: t("description"),
    index: browse.q === "",
  });
}

/** Browse and search: what is asked for stands in the address, so that it can be shared. */
export default async function EntriesPage({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang);
  const browse = browseIn(await searchParams);
  const found = await readEntries(browse);
  // A page past the last one names nothing.
  if (found === null || found.page > Math.max(1, found.pages)) return missing(lang);
  await publicPage({ tags: ["entries"] });
  const t = text(browseText, lang);
  const { q, kind, country, evidence, sort } = browse;
  const set = [kind, country, evidence].filter(Boolean).length;
  const unfiltered = browseAddress(browse, { kind: "", country: "", evidence: "" });
  const orders = q ? (["relevance", "title", "newest"] as const) : (["title", "newest"] as const);
  const order = sort || orders[0];
  return (
    <PageFrame
      lang={lang}
      path={browseAddress(browse, { page: browse.page })}
      section="entries"
      className="browse"
      ownSearch
    >
      <h1>{t("title")}</h1>
      <SearchForm lang={lang} label={t("search")} placeholder={t("placeholder")} button={t("button")} q={q}>
        {Object.entries({ kind, country, evidence, sort }).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
      </SearchForm>
      <div className="with-facets">
        <aside className="facets" aria-label={t("filters")}>
          <details>
            <summary>
              {t("filters")} <span className="count">{t("active", { count: set })}</span>
            </summary>
            <Facets found={found} browse={browse} lang={lang} />
          </details>
        </aside>
        <section aria-labelledby="results">
          <div className="total">
            <h2 id="results">{t("count", { count: found.total })}</h2>
            {set > 0 && <a href={`/${lang}${unfiltered}`}>{t("clear")}</a>}
            <nav aria-label={t("sort")}>
              {orders.map((one) => (
                <a
                  key={one}
                  href={`/${lang}${browseAddress(browse, { sort: one })}`}
                  aria-current={one === order ? "true" : undefined}
                >
                  {t(one === "title" ? "titleOrder" : one)}
                </a>
              ))}
            </nav>
          </div>
          {found.rows.length === 0 ? (
            <NothingFound lang={lang} clear={set > 0 ? unfiltered : null} />
          ) : (
            <ul className="list">
              {found.rows.map((row) => (
                <EntryRow key={row.id} row={row} lang={lang} heading="h3" />
              ))}
            </ul>
          )}
          <Pages
            page={found.page}
            pages={found.pages}
            href={(page) => `/${lang}${browseAddress(browse, { page })}`}
            lang={lang}
          />
        </section>
      </div>
    </PageFrame>
  );
}
