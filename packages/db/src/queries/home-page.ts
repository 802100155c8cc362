import { kinds, kindsWith } from "@convenio/domain/kinds/all";
import type { HomePage } from "@convenio/domain/reading/other-pages";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { browseRowJson } from "../fragments/browse-row.ts";
import { recordCount } from "../fragments/record-count.ts";
import { regionEntries } from "../fragments/region.ts";
import { texts } from "../sql-values.ts";
import { auditRows } from "./audit-rows.ts";

/** How many entries each list of the home page shows. */
const listed = 5;
const countriesListed = 12;

const territories = texts(kindsWith(({ regional }) => regional === "code"));
const gathering = texts(kindsWith(({ gathers }) => gathers !== undefined));

/**
 * The published record at a glance, evidence as of `today` (ISO day): counts, what is new, what is disputed, where to
 * begin. What is invented for a demonstration is not counted.
 */
export async function homePage(db: Db, today: string): Promise<HomePage> {
  const { rows } = await db.execute<Omit<HomePage, "audit">>(sql`
    with own as materialized (${recordCount("entries", today)}),
    claims as materialized (${recordCount("claims", today)}),
    named as (select p.*, case when p.kind = any(${territories})
        then (select coalesce(sum(count), 0)::int from facet_count where facet = 'country' and value = p.entry_id::text)
        else (select count(distinct f.entry_id)::int from facet_value f where f.facet = 'named' and f.value = p.entry_id::text)
        end as naming
      from page p where p.entry_id in (${regionEntries}) or p.kind = any(${gathering})),
    newest as (select * from page order by published_at desc, entry_id desc limit ${listed}),
    disputed as (select p.*, d.disputed as claims from (select entry_id, disputed from list_entry where disputed > 0
        order by disputed desc, published_at desc, entry_id desc limit ${listed}) as d join page p using (entry_id))
    select json_build_object(
        'entries', (select coalesce(sum(count), 0) from own),
        'claims', (select coalesce(sum(count), 0) from claims),
        'sources', (select count(*) from source_page) - (select count(*) from source_page where demonstration),
        'countries', (select coalesce(sum(count), 0) from own where value = any(${territories}))) as counts,
      (select coalesce(json_object_agg(state, count order by state), '{}') from (
        select split_part(value, '/', 2) collate "C" as state, sum(count) as count from claims group by 1) as known)
        as states,
      (select coalesce(json_agg(${browseRowJson(today)} order by p.published_at desc, p.entry_id desc), '[]')
        from newest p) as newest,
      (select coalesce(json_agg(${browseRowJson(today)} order by p.claims desc, p.published_at desc, p.entry_id desc), '[]')
        from disputed p) as disputed,
      (select coalesce(json_agg(json_build_object('value', value, 'count', count)
          order by array_position(${texts(kinds.map(({ id }) => id))}, value::text)), '[]') from own) as kinds,
      (select coalesce(json_agg(${entrance} order by n.naming desc, n.title), '[]') from (
        select * from named where kind = any(${territories}) order by naming desc, title limit ${countriesListed}) as n)
        as countries,
      (select coalesce(json_agg(${entrance} order by n.title), '[]') from named n where kind = any(${gathering})) as themes`);
  const [audit = null] = await auditRows(db, 1);
  return { ...(rows[0] ?? nothing), audit };
}

const entrance = sql`json_build_object('id', n.entry_id, 'slug', n.slug, 'titles', n.titles, 'count', n.naming)`;

const nothing: Omit<HomePage, "audit"> = {
  counts: { entries: 0, claims: 0, sources: 0, countries: 0 },
  states: {},
  newest: [],
  disputed: [],
  kinds: [],
  countries: [],
  themes: [],
};
