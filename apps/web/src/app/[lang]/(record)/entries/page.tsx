import { browseSorts } from "@convenio/domain/reading/browsing";
import type { BrowsePage } from "@convenio/domain/reading/other-pages";
import type { Metadata } from "next";
import { AuditList } from "../../../../components/audit/audit-list.tsx";
import {
  type Browse,
  browseAddress,
  browseIn,
  filterNames,
  filtersSet,
  leftOut,
  unfiltered,
} from "../../../../components/entry/browse-address.ts";
import { EntryRow } from "../../../../components/entry/entry-row.tsx";
import { Facets } from "../../../../components/entry/facets.tsx";
import { NothingFound } from "../../../../components/entry/nothing-found.tsx";
import { BrowseNotices, SetFilters } from "../../../../components/entry/set-filters.tsx";
import { endOfDay } from "../../../../components/entry/until.ts";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../components/site/page-metadata.ts";
import { Pages } from "../../../../components/site/pages.tsx";
import type { Query } from "../../../../components/site/query-text.ts";
import { SearchForm } from "../../../../components/site/search-form.tsx";
import { languageOf } from "../../../../server/http/language.ts";
import { publicPage } from "../../../../server/public-page.ts";
import { auditsText } from "../../../../text/audits.ts";
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
    // Filters multiply: what one of them leads to is reached through the others as well.
    index: browse.q === "" && filtersSet(browse).length <= 1,
  });
}

/** Browse and search: what is asked for stands in the address, so that it can be shared. */
export default async function EntriesPage({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang);
  const query = await searchParams;
  const asked = browseIn(query);
  // Before it is read: the day may end while it is.
  const until = endOfDay(new Date());
  const found = await readEntries(asked, lang);
  // A page past the last one names nothing.
  if (found === null || found.page > Math.max(1, found.pages)) return missing(lang);
  await publicPage({ tags: ["entries"], until });
  const t = text(browseText, lang);
  const browse = withoutUnknown(asked, found);
  const set = filtersSet(browse);
  const orders = browse.q ? browseSorts : browseSorts.filter((one) => one !== "relevance");
  const order = orders.find((one) => one === browse.sort) ?? orders[0];
  const audits = found.audits.length > 0 && (
    <section className="found-audits" aria-labelledby="audits">
      <h2 id="audits">{text(auditsText, lang)("found")}</h2>
      <AuditList rows={found.audits} lang={lang} heading="h3" />
    </section>
  );
  return (
    <PageFrame
      lang={lang}
      path={browseAddress(asked, { page: asked.page })}
      section="entries"
      className="browse"
      ownSearch
    >
      <h1>{t("title")}</h1>
      <SearchForm
        lang={lang}
        label={t("search")}
        placeholder={t("placeholder")}
        button={t("button")}
        q={browse.q}
      >
        {[...filterNames, "sort" as const].map(
          (name) =>
            browse[name] !== "" && <input key={name} type="hidden" name={name} value={browse[name]} />,
        )}
      </SearchForm>
      <div className="with-facets">
        <aside className="facets" aria-label={t("filters")}>
          <details>
            <summary>
              {t("filters")} <span className="count">{t("active", { count: set.length })}</span>
            </summary>
            <Facets found={found} browse={browse} lang={lang} />
          </details>
        </aside>
        <div>
          {found.rows.length === 0 && audits}
          <section aria-labelledby="results">
            <div className="total">
              <h2 id="results">{t("count", { count: found.total })}</h2>
              {found.total > 1 && (
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
              )}
            </div>
            <SetFilters found={found} browse={browse} lang={lang} />
            <BrowseNotices found={found} asked={asked} left={leftOut(query)} browse={browse} lang={lang} />
            {found.rows.length === 0 ? (
              <NothingFound lang={lang} clear={set.length > 0 ? browseAddress(unfiltered(browse)) : null} />
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
          {found.rows.length > 0 && audits}
        </div>
      </div>
    </PageFrame>
  );
}

/** The same without the filters that name no entry, so that no link leads on with them. */
function withoutUnknown(browse: Browse, { picked }: Pick<BrowsePage, "picked">): Browse {
  const unknown = Object.entries(picked).filter(([, id]) => id === null);
  return { ...browse, ...Object.fromEntries(unknown.map(([name]) => [name, ""])) };
}
