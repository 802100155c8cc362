import type { BrowseFacet, BrowseSort } from "@convenio/domain/reading/browsing";
import type { Names } from "@convenio/domain/reading/names";
import type { BrowsePage, BrowseRow, FacetCount } from "@convenio/domain/reading/other-pages";
import type { Language } from "@convenio/domain/text/languages";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { type BrowseFilter, browseMatch, facetCounts } from "../fragments/browse-match.ts";
import { browseRowJson } from "../fragments/browse-row.ts";
import { foundEntries } from "../fragments/found.ts";
import { onPage, pageCount } from "../fragments/list-page.ts";
import { namesJson } from "../fragments/names-json.ts";
import { stateOn } from "../fragments/state-on.ts";
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
  const { rows } = await db.execute<Row>(sql`
    with hit as materialized (${query === null ? everyEntry : foundEntries(query, browsing.asWritten)}),
    ${browseMatch(browsing)},
    match as (select p.*, hit.exact, hit.rank from base b join page p using (entry_id) join hit using (entry_id)
      where b.failed = '{}'),
    shown as (select row_number() over (order by ${orderOf(browsing, query)}) as place, entry_id from match p
      order by place ${onPage(page, rowsAtOnce)})
    select (select coalesce(json_agg(${browseRowJson(today)} order by place), '[]')
        from shown join page p using (entry_id)) as rows,
      (select count(*)::int from match) as total,
      (select count(*)::int from base where failed = '{evidence}') as hidden,
      (select coalesce(json_object_agg(filter, id), '{}') from picked) as picked,
      ${facetCounts} as facets,
      ${namesJson({
        entries: sql`array(select value::uuid from value where facet in ('country', 'partner')
          union select id::uuid from picked where id is not null)`,
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

const everyEntry = sql`select entry_id, false as exact, 0::float8 as rank from page`;

/**
 * How to order rows `p`. What is called exactly so comes before what is also known so; of equal rank the shorter name
 * comes first: a series before its editions.
 */
function orderOf({ sort, lang, today }: Browsing, query: SearchQuery | null): SQL {
  const title = lang === undefined ? sql`p.title` : sql`(p.sort_titles ->> ${lang}) collate "C"`;
  const byTitle = sql`${title}, p.entry_id`;
  const asked = sort ?? "relevance";
  if (asked === "newest") return sql`p.published_at desc, p.entry_id desc`;
  if (asked === "earliest") return sql`p.earliest nulls last, ${byTitle}`;
  if (asked === "latest")
    return sql`(case when p.earliest is not null then coalesce(p.latest, '9999') else p.latest end) desc nulls last,
      p.earliest desc nulls last, ${byTitle}`;
  if (asked === "disputed") return sql`(${claimsIn(["disputed"], today)}) desc, ${byTitle}`;
  if (asked === "unchecked")
    return sql`(${claimsIn(["checked", "corroborated"], today)})::float8 / greatest(1, (${allClaims})),
      (${allClaims}) desc, ${byTitle}`;
  if (asked === "title" || query === null) return byTitle;
  const called = sql`exists (select from jsonb_each_text(p.sort_titles) as own where own.value = any(${texts(query.names)}))`;
  return sql`p.exact desc, ${called} desc, p.rank desc, char_length(p.title), ${byTitle}`;
}

const allClaims = sql`select count(*) from published_claim c where c.entry_id = p.entry_id`;

function claimsIn(states: readonly string[], today: string): SQL {
  return sql`${allClaims} and ${stateOn(sql`c`, today)} in (${sql.join(
    states.map((state) => sql`${state}`),
    sql`, `,
  )})`;
}
