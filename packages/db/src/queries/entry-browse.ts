import type { BrowseFacet, BrowseSort } from "@convenio/domain/reading/browsing";
import type { Names } from "@convenio/domain/reading/names";
import type { BrowsePage, BrowseRow, FacetCount } from "@convenio/domain/reading/other-pages";
import type { Language } from "@convenio/domain/text/languages";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { facetCounts, facetSources } from "../fragments/browse-facets.ts";
import { type BrowseFilter, pickedEntries } from "../fragments/browse-filter.ts";
import { browseMatch } from "../fragments/browse-match.ts";
import { browseRowJson } from "../fragments/browse-row.ts";
import { foundEntries } from "../fragments/found.ts";
import { onPage, pageCount } from "../fragments/list-page.ts";
import { namesJson } from "../fragments/names-json.ts";
import { type SearchQuery, searchQuery } from "../projections/search-query.ts";
import { texts } from "../sql-values.ts";

/** What is asked of the list. `lang`: whose titles it sorts by, else each entry's own; `page` from 1. */
export type Browsing = BrowseFilter & {
  q?: string;
  /** Finds only what holds the words as they are written: what is sought was found elsewhere. */
  asWritten?: boolean;
  /** By default relevance when something is searched for, else title. */
  sort?: BrowseSort;
  lang?: Language;
  page: number;
};

const rowsAtOnce = 20;

/** Published entries that match, 20 a page, with each facet counted under all other filters. One statement. */
export async function entryBrowse(db: Db, browsing: Browsing): Promise<Omit<BrowsePage, "audits">> {
  const { evidence, today, page } = browsing;
  const query = browsing.q === undefined ? null : searchQuery(browsing.q);
  const match = browseMatch(browsing, query !== null);
  const { rows } = await db.execute<Row>(sql`
    with ${query === null ? sql`` : sql`hit as materialized (${foundEntries(query, browsing.asWritten)}),`}
    picked as materialized (${pickedEntries(browsing)}),
    ${facetSources(today)}
    ${match.queries},
    shown as (select entry_id, row_number() over () as place from (
      select l.entry_id from ${match.from} order by ${orderOf(browsing, query)} ${onPage(page, rowsAtOnce)}) as ordered)
    select (select coalesce(json_agg(${browseRowJson(today)} order by place), '[]')
        from shown join page p using (entry_id)) as rows,
      ${match.total} as total,
      ${match.hidden} as hidden,
      (select coalesce(json_object_agg(filter, id), '{}') from picked) as picked,
      ${facetCounts(match.sets)} as facets,
      ${namesJson({
        entries: sql`array(select value::uuid from counted where facet in ('country', 'partner')
          union select id from picked where id is not null)`,
      })} as names`);
  const [row] = rows;
  const total = row?.total ?? 0;
  return {
    rows: row?.rows ?? [],
    total,
    page,
    pages: pageCount(total, rowsAtOnce),
    facets: { ...noFacets, ...row?.facets },
    picked: row?.picked ?? {},
    hidden: evidence === "checked" ? (row?.hidden ?? 0) : 0,
    names: row?.names ?? { entries: {}, sources: {}, people: {} },
  };
}

type Row = {
  rows: BrowseRow[];
  total: number;
  hidden: number;
  picked: BrowsePage["picked"];
  facets: Partial<Record<BrowseFacet, FacetCount[]>>;
  names: Names;
};

const noFacets: BrowsePage["facets"] = {
  kind: [],
  country: [],
  partner: [],
  field: [],
  driver: [],
  challenge: [],
  status: [],
  outcome: [],
  evidence: [],
  origin: [],
};

const titles = { en: sql`l.title_en`, es: sql`l.title_es`, pt: sql`l.title_pt` } satisfies Record<
  Language,
  SQL
>;

/**
 * How to order rows `l`. What is called exactly so comes before what is also known so; of equal rank the shorter name
 * comes first: a series before its editions.
 */
function orderOf({ sort, lang, today }: Browsing, query: SearchQuery | null): SQL {
  const byTitle = sql`${lang === undefined ? sql`l.title` : titles[lang]}, l.entry_id`;
  const asked = sort ?? "relevance";
  if (asked === "newest") return sql`l.published_at desc, l.entry_id desc`;
  if (asked === "earliest") return sql`l.earliest nulls last, ${byTitle}`;
  if (asked === "latest") return sql`l.lasting desc nulls last, l.earliest desc nulls last, ${byTitle}`;
  if (asked === "disputed") return sql`l.disputed desc, ${byTitle}`;
  if (asked === "unchecked")
    return sql`(l.confirmed - (${overdue(today)}))::float8 / greatest(1, l.claims), l.claims desc, ${byTitle}`;
  if (asked === "title" || query === null) return byTitle;
  const called = sql`array[l.title_en, l.title_es, l.title_pt] && ${texts(query.names)}`;
  return sql`m.exact desc, ${called} desc, m.rank desc, char_length(l.title), ${byTitle}`;
}

/** How many of the confirmed claims of `l` are overdue; most entries have none that ever is. */
function overdue(today: string): SQL {
  return sql`case when l.confirmed = 0 then 0 else (select count(*) from published_claim c
    where c.entry_id = l.entry_id and c.overdue_on < ${today} and c.state in ('checked', 'corroborated')) end`;
}
