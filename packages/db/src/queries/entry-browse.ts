import type { EvidenceState } from "@convenio/domain/evidence/states";
import type { Names } from "@convenio/domain/reading/names";
import type { BrowsePage, BrowseRow, Facet } from "@convenio/domain/reading/other-pages";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { browseRowJson } from "../fragments/browse-row.ts";
import { foundEntries } from "../fragments/found.ts";
import { onPage, pageCount } from "../fragments/list-page.ts";
import { namesJson } from "../fragments/names-json.ts";
import { stateOn } from "../fragments/state-on.ts";
import { searchQuery } from "../projections/search-query.ts";

/** How a reader narrows the record. `country`: slug or id of an entry; `today`: ISO day; `page` from 1. */
export type Browsing = {
  q?: string;
  kind?: string;
  country?: string;
  evidence?: EvidenceState;
  /** By default relevance when something is searched for, else title. */
  sort?: "relevance" | "title" | "newest";
  page: number;
  today: string;
};

const rowsAtOnce = 20;

/** Published entries that match, 20 a page, with each facet counted under all other filters. */
export async function entryBrowse(db: Db, browsing: Browsing): Promise<BrowsePage> {
  const { kind, evidence, today } = browsing;
  const query = browsing.q === undefined ? null : searchQuery(browsing.q);
  const order = orderOf(query === null ? "title" : "relevance", browsing.sort);
  const { rows } = await db.execute<Row>(sql`
    with hit as materialized (${query === null ? everyEntry : foundEntries(query)}),
    country as materialized (
      select a.entry_id, a.actor_id as id from participation a
      join page n on n.entry_id = a.actor_id and n.kind = 'country'
      union select entry_id, entry_id from page where kind = 'country'),
    known as materialized (select distinct c.entry_id, ${stateOn(sql`c`, today)} as state from published_claim c),
    base as materialized (
      select p.entry_id, p.kind, p.title, p.published_at, hit.exact, hit.rank,
        hit.entry_id is not null as by_q,
        ${kind === undefined ? sql`true` : sql`p.kind = ${kind}`} as by_kind,
        ${browsing.country === undefined ? sql`true` : ofCountry(browsing.country)} as by_country,
        ${evidence === undefined ? sql`true` : withClaims(evidence)} as by_evidence
      from page p left join hit on hit.entry_id = p.entry_id),
    match as (select * from base where by_q and by_kind and by_country and by_evidence),
    shown as (select row_number() over (order by ${order}) as place, entry_id from match
      order by place ${onPage(browsing.page, rowsAtOnce)}),
    kinds as (select kind as value, count(*) filter (where by_q and by_country and by_evidence)::int as count
      from base group by kind),
    countries as (select c.id as value, count(*) filter (where by_q and by_kind and by_evidence)::int as count
      from base join country c using (entry_id) group by c.id),
    states as (select k.state as value, count(*) filter (where by_q and by_kind and by_country)::int as count
      from base join known k using (entry_id) group by k.state)
    select (select coalesce(json_agg(${browseRowJson(today)} order by place), '[]')
        from shown join page p using (entry_id)) as rows,
      (select count(*)::int from match) as total,
      ${facet("kinds")} as kind, ${facet("countries")} as country, ${facet("states")} as evidence,
      ${namesJson({ entries: sql`array(select value from countries)` })} as names`);
  const [row] = rows;
  const total = row?.total ?? 0;
  return {
    rows: row?.rows ?? [],
    total,
    page: browsing.page,
    pages: pageCount(total, rowsAtOnce),
    facets: { kind: row?.kind ?? [], country: row?.country ?? [], evidence: row?.evidence ?? [] },
    names: row?.names ?? { entries: {}, sources: {}, people: {} },
  };
}

type Row = {
  rows: BrowseRow[];
  total: number;
  kind: Facet[];
  country: Facet[];
  evidence: Facet[];
  names: Names;
};

/** Fullest first, then by name of the value. */
function facet(counted: "kinds" | "countries" | "states"): SQL {
  return sql`(select coalesce(json_agg(json_build_object('value', value, 'count', count)
    order by count desc, value::text collate "C"), '[]') from ${sql.identifier(counted)})`;
}

const everyEntry = sql`select entry_id, false as exact, 0::float8 as rank from page`;

/** Whether `p` is the country, or a claim of it that is not deprecated points to it. */
function ofCountry(country: string): SQL {
  return sql`p.entry_id in (select c.entry_id from country c
    join page n on n.entry_id = c.id where n.slug = ${country} or n.entry_id::text = ${country})`;
}

/** Whether `p` has a claim in this state. */
function withClaims(state: EvidenceState): SQL {
  return sql`p.entry_id in (select k.entry_id from known k where k.state = ${state})`;
}

/** Of equal rank the shorter name comes first: a series before its editions. Without a search nothing is relevant. */
function orderOf(usual: "title" | "relevance", sort: Browsing["sort"]): SQL {
  if (sort === "newest") return sql`published_at desc, entry_id desc`;
  if (sort === "title" || usual === "title") return sql`title, entry_id`;
  return sql`exact desc, rank desc, char_length(title), title, entry_id`;
}
