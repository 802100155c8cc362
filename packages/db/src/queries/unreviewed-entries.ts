import type { UnreviewedPage } from "@convenio/domain/reading/entry-review";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { browseRowJson } from "../fragments/browse-row.ts";
import { isCalled } from "../fragments/called.ts";
import { onPage, pageCount } from "../fragments/list-page.ts";
import { namesJson } from "../fragments/names-json.ts";
import { regionEntries } from "../fragments/region.ts";
import { stateOn } from "../fragments/state-on.ts";

/** What a reviewer looks at. `country`: slug or id of an entry; `today`: ISO day; `page` from 1. */
export type UnreviewedFilter = { kind?: string; country?: string; today: string; page: number };

const rowsAtOnce = 30;

/**
 * Published entries that wait for somebody to open their sources: those with overdue claims first, then those that
 * were imported, most unchecked citations first, 30 a page. Each facet counts under the other filter. One statement.
 */
export async function unreviewedEntries(db: Db, filter: UnreviewedFilter): Promise<UnreviewedPage> {
  const { kind, country, today, page } = filter;
  const byKind = kind === undefined ? sql`true` : sql`w.kind = ${kind}`;
  const byCountry =
    country === undefined
      ? sql`true`
      : sql`w.entry_id in (select entry_id from facet_value
          where facet = 'named' and value in (select entry_id::text from page where ${isCalled([country])}))`;
  const { rows } = await db.execute<Row>(sql`
    with late as materialized (select c.entry_id, count(*)::int as overdue from published_claim c
      where ${stateOn(sql`c`, today)} = 'overdue' group by c.entry_id),
    waiting as materialized (
      select w.*, ${byKind} as by_kind, ${byCountry} as by_country from (
        select p.entry_id, p.kind, p.title, p.imported_unchecked, coalesce(late.overdue, 0) as overdue
        from page p left join late using (entry_id)
        where p.imported_unchecked > 0 or late.overdue is not null) as w),
    match as (select * from waiting where by_kind and by_country),
    shown as (select row_number() over (order by overdue > 0 desc, imported_unchecked desc, title, entry_id) as place, *
      from match order by place ${onPage(page, rowsAtOnce)}),
    kinds as (select kind as value, (count(*) filter (where by_country))::int as count from waiting group by kind),
    countries as (select f.value, (count(distinct w.entry_id) filter (where by_kind))::int as count
      from waiting w join facet_value f on f.entry_id = w.entry_id and f.facet = 'named'
      join (${regionEntries}) as r on r.entry_id::text = f.value group by f.value)
    select (select coalesce(json_agg((${browseRowJson(today)})::jsonb || jsonb_build_object('overdue', overdue)
        order by place), '[]') from shown join page p using (entry_id)) as rows,
      (select count(*)::int from match) as total,
      ${counted("kinds")} as kind, ${counted("countries")} as country,
      ${namesJson({ entries: sql`array(select value::uuid from countries)` })} as names`);
  const [row] = rows;
  const total = row?.total ?? 0;
  return {
    rows: row?.rows ?? [],
    total,
    page,
    pages: pageCount(total, rowsAtOnce),
    facets: { kind: row?.kind ?? [], country: row?.country ?? [] },
    names: row?.names ?? { entries: {}, sources: {}, people: {} },
  };
}

type Row = Pick<UnreviewedPage, "rows" | "total" | "names"> & UnreviewedPage["facets"];

function counted(table: "kinds" | "countries"): SQL {
  return sql`(select coalesce(json_agg(json_build_object('value', value, 'count', count)
    order by count desc, value collate "C"), '[]') from ${sql.identifier(table)})`;
}
