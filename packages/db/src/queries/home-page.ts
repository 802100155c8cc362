import type { HomePage } from "@convenio/domain/reading/other-pages";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { browseRowJson } from "../fragments/browse-row.ts";
import { stateOn } from "../fragments/state-on.ts";

/** How many entries each list of the home page shows. */
const listed = 6;

/** Counts of the published record, evidence as of `today` (ISO day), newest entries and those with disputes. */
export async function homePage(db: Db, today: string): Promise<HomePage> {
  const { rows } = await db.execute<HomePage>(sql`
    with newest as (select * from page order by published_at desc, entry_id desc limit ${listed}),
    disputed as (select * from page where entry_id in (select entry_id from published_claim where state = 'disputed')
      order by published_at desc, entry_id desc limit ${listed})
    select json_build_object(
        'entries', (select count(*) from page), 'claims', (select count(*) from published_claim),
        'sources', (select count(*) from source_page),
        'countries', (select count(*) from page where kind = 'country')) as counts,
      (select coalesce(json_object_agg(state, count order by state), '{}') from (
        select ${stateOn(sql`c`, today)} as state, count(*) as count from published_claim c group by 1) as known)
        as states,
      (select coalesce(json_agg(${browseRowJson(today)} order by p.published_at desc, p.entry_id desc), '[]')
        from newest p) as newest,
      (select coalesce(json_agg(${browseRowJson(today)} order by p.published_at desc, p.entry_id desc), '[]')
        from disputed p) as disputed`);
  return rows[0] ?? nothing;
}

const nothing: HomePage = {
  counts: { entries: 0, claims: 0, sources: 0, countries: 0 },
  states: {},
  newest: [],
  disputed: [],
};
