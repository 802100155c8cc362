import type { Coverage } from "@convenio/domain/reading/surroundings";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { namesJson } from "../fragments/names-json.ts";
import { recordCount } from "../fragments/record-count.ts";
import { regionEntries } from "../fragments/region.ts";

const originsAtMost = 8;

/** What the record covers, counted; demonstration entries left out. Evidence on the ISO day `today`. */
export async function coverage(db: Db, today: string): Promise<Coverage> {
  const { rows } = await db.execute<Coverage>(sql`
    with region as materialized (${regionEntries}),
    own as materialized (${recordCount("entries", today)}),
    claims as materialized (select split_part(value, '/', 1) as kind, split_part(value, '/', 2) collate "C" as state, count
      from (${recordCount("claims", today)}) as counted),
    quoted as materialized (${recordCount("citations", today)}),
    cited as materialized (
      select s.body ->> 'kind' as kind, coalesce(nullif(s.body ->> 'origin', ''), s.body -> 'csl' ->> 'publisher') as origin, c.count
      from (${recordCount("cited", today)}) as c join source_page s on s.source_id = c.value::uuid),
    named as (
      select r.entry_id as country, n.title,
        (select coalesce(sum(count), 0)::int from facet_count where facet = 'partner' and value = r.entry_id::text) as entries
      from region r join page n on n.entry_id = r.entry_id where not n.demonstration)
    select
      (select coalesce(json_agg(json_build_object('kind', own.value, 'entries', own.count, 'claims', coalesce(one.claims, 0),
            'confirmed', coalesce(one.confirmed, 0)) order by own.count desc, own.value), '[]')
        from own left join (select kind, sum(count)::int as claims,
            coalesce(sum(count) filter (where state in ('checked', 'corroborated')), 0)::int as confirmed
          from claims group by kind) as one on one.kind = own.value::text) as kinds,
      (select coalesce(json_object_agg(state, count order by state), '{}')
        from (select state, sum(count) as count from claims group by state) as one) as states,
      (select coalesce(sum(count), 0)::int from quoted) as citations,
      (select coalesce(sum(count), 0)::int from quoted where value = 'unquoted') as unquoted,
      (select coalesce(sum(count), 0)::int from (${recordCount("imported", today)}) as one) as "importedUnchecked",
      (select coalesce(json_agg(json_build_object('kind', kind, 'citations', count) order by count desc, kind), '[]')
        from (select kind, sum(count)::int as count from cited group by kind) as one) as "sourceKinds",
      (select coalesce(json_agg(json_build_object('origin', origin, 'citations', count) order by count desc, origin), '[]')
        from (select origin, sum(count)::int as count from cited where origin <> '' group by origin
          order by count desc, origin limit ${originsAtMost}) as one) as origins,
      (select coalesce(json_agg(json_build_object('country', country, 'entries', entries) order by entries, title), '[]')
        from named) as countries,
      (select coalesce(json_agg(json_build_object('term', value, 'entries', count) order by count desc, value), '[]')
        from (${recordCount("fields", today)}) as one) as fields,
      (select coalesce(json_object_agg(value, count), '{}') from (${recordCount("written", today)}) as one) as written,
      (select coalesce(sum(count), 0)::int from own) as entries,
      ${namesJson({ entries: sql`array(select country from named)` })} as names`);
  const [found] = rows;
  if (found === undefined) throw new Error("an aggregate has one row");
  return found;
}
