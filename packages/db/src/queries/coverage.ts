import type { Coverage } from "@convenio/domain/reading/surroundings";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { namesJson } from "../fragments/names-json.ts";
import { regionEntries } from "../fragments/region.ts";
import { stateOn } from "../fragments/state-on.ts";

const originsAtMost = 8;

/** What the record covers, counted; demonstration entries left out. Evidence on the ISO day `today`. */
export async function coverage(db: Db, today: string): Promise<Coverage> {
  const { rows } = await db.execute<Coverage>(sql`
    with region as materialized (${regionEntries}),
    own as materialized (select * from page where not demonstration),
    known as materialized (
      select c.entry_id, ${stateOn(sql`c`, today)} as state from published_claim c join own using (entry_id)),
    cited as materialized (
      select s.body ->> 'kind' as kind, coalesce(nullif(s.body ->> 'origin', ''), s.body -> 'csl' ->> 'publisher') as origin
      from published_citation join own using (entry_id) join source_page s using (source_id)),
    quoted as (
      select count(*) filter (where citation -> 'quote' = 'null'::jsonb)::int as without, count(*)::int as citations
      from published_claim c join own using (entry_id), jsonb_array_elements(c.body -> 'citations') as citation),
    named as (
      select r.entry_id as country, count(distinct a.entry_id)::int as entries, n.title
      from region r join own n on n.entry_id = r.entry_id left join participation a on a.actor_id = r.entry_id
      group by r.entry_id, n.title)
    select
      (select coalesce(json_agg(json_build_object('kind', kind, 'entries', entries, 'claims', claims, 'confirmed', confirmed)
          order by entries desc, kind), '[]')
        from (select own.kind, count(distinct own.entry_id)::int as entries, count(known.entry_id)::int as claims,
            count(*) filter (where known.state in ('checked', 'corroborated'))::int as confirmed
          from own left join known using (entry_id) group by own.kind) as one) as kinds,
      (select coalesce(json_object_agg(state, count order by state), '{}')
        from (select state, count(*) as count from known group by state) as one) as states,
      (select citations from quoted) as citations, (select without from quoted) as unquoted,
      (select coalesce(sum(imported_unchecked), 0)::int from own) as "importedUnchecked",
      (select coalesce(json_agg(json_build_object('kind', kind, 'citations', count) order by count desc, kind), '[]')
        from (select kind, count(*)::int as count from cited group by kind) as one) as "sourceKinds",
      (select coalesce(json_agg(json_build_object('origin', origin, 'citations', count) order by count desc, origin), '[]')
        from (select origin, count(*)::int as count from cited where origin <> '' group by origin
          order by count desc, origin limit ${originsAtMost}) as one) as origins,
      (select coalesce(json_agg(json_build_object('country', country, 'entries', entries) order by entries, title), '[]')
        from named) as countries,
      (select coalesce(json_agg(json_build_object('term', value, 'entries', entries) order by entries desc, value), '[]')
        from (select value, count(distinct entry_id)::int as entries from facet_value join own using (entry_id)
          where facet = 'field' group by value) as one) as fields,
      (select coalesce(json_object_agg(lang, count order by lang), '{}') from (
        select prose.key as lang, count(*)::int as count from own, jsonb_each(own.body -> 'prose') as prose
        where jsonb_array_length(prose.value -> 'body') > 0 group by prose.key) as one) as written,
      (select count(*)::int from own) as entries,
      ${namesJson({ entries: sql`array(select country from named)` })} as names`);
  const [found] = rows;
  if (found === undefined) throw new Error("an aggregate has one row");
  return found;
}
