import type { BrowseFacet, BrowseSort } from "@convenio/domain/reading/browsing";
import type { Names } from "@convenio/domain/reading/names";
import type { BrowsePage, BrowseRow, FacetCount } from "@convenio/domain/reading/other-pages";
import type { Language } from "@convenio/domain/text/languages";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { facetCounts, facetSources } from "../fragments/browse-facets.ts";
import { type BrowseFilter, pickedEntries } from "../fragments/browse-filter.ts";
import { browseMatch, type Order } from "../fragments/browse-match.ts";
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
  const match = browseMatch(browsing, query !== null, orderOf(browsing, query));
  const { rows } = await db.execute<Row>(sql`
    with ${query === null ? sql`` : sql`hit as materialized (${foundEntries(query, browsing.asWritten)}),`}
    picked as materialized (${pickedEntries(browsing)}),
    ${facetSources(today)}
    ${match.queries},
    shown as (select entry_id, row_number() over () as place
      from (select entry_id from ${match.ordered} ${onPage(page, rowsAtOnce)}) as ordered)
    select (select coalesce(json_agg(${browseRowJson(today)} order by place), '[]')
        from shown join page p using (entry_id)) as rows,
      ${match.total} as total,
      ${evidence === "checked" ? match.butEvidence : sql`null`} as "butEvidence",
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
    hidden: (row?.butEvidence ?? total) - total,
    names: row?.names ?? { entries: {}, sources: {}, people: {} },
  };
}

type Row = {
  rows: BrowseRow[];
  total: number;
  butEvidence: number | null;
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
 * What is called exactly so comes before what is also known so; of equal rank the shorter name comes first: a series
 * before its editions.
 */
function orderOf({ sort, lang, today }: Browsing, query: SearchQuery | null): Order {
  const byTitle = [up(lang === undefined ? sql`l.title` : titles[lang]), up(sql`l.entry_id`)];
  const asked = sort ?? "relevance";
  if (asked === "newest") return [down(sql`l.published_at`), down(sql`l.entry_id`)];
  if (asked === "earliest") return [knownFirst(sql`l.earliest`, sql`asc`), ...byTitle];
  if (asked === "latest")
    return [knownFirst(sql`l.lasting`, sql`desc`), knownFirst(sql`l.earliest`, sql`desc`), ...byTitle];
  if (asked === "disputed") return [down(sql`l.disputed`), ...byTitle];
  if (asked === "unchecked") {
    const share = sql`(l.confirmed - (${overdue(today)}))::float8 / greatest(1, l.claims)`;
    return [up(share), down(sql`l.claims`), ...byTitle];
  }
  if (asked === "title" || query === null) return byTitle;
  const called = sql`array[l.title_en, l.title_es, l.title_pt] && ${texts(query.names)}`;
  const shortest = up(sql`char_length(l.title)`);
  return [down(sql`hit.exact`), down(called), down(sql`hit.rank`), shortest, ...byTitle];
}

const up = (by: SQL) => ({ by, direction: sql`asc` });
const down = (by: SQL) => ({ by, direction: sql`desc` });
const knownFirst = (by: SQL, direction: SQL) => ({ by, direction: sql`${direction} nulls last` });

/** How many of the confirmed claims of `l` are overdue; most entries have none that ever is. */
function overdue(today: string): SQL {
  return sql`case when l.confirmed = 0 then 0 else (select count(*) from published_claim c
    where c.entry_id = l.entry_id and c.overdue_on < ${today} and c.state in ('checked', 'corroborated')) end`;
}
