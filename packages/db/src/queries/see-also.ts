import { absencePredicates, kinds, wholeOf } from "@convenio/domain/kinds/all";
import type { SeeAlso } from "@convenio/domain/reading/surroundings";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { texts } from "../sql-values.ts";

/** How many entries are suggested. */
const suggested = 5;
/** What is named by more entries than this says nothing of any two of them. */
export const commonplace = 200;

/**
 * Entries that name the same entries as `entry` does, the rarer the better, or share terms with it; without those
 * that it links or that link to it, and without its siblings: its page lists them.
 */
export async function seeAlso(db: Db, entry: string): Promise<SeeAlso[]> {
  const { rows } = await db.execute<SeeAlso>(sql`
    with named as (select distinct target_id as id, predicate from published_claim
      where entry_id = ${entry} and target_id is not null and rank <> 'deprecated' and ${present}),
    linked as (
      select id from named union select unnest(entries) from page where entry_id = ${entry}
      union select entry_id from published_claim where target_id = ${entry}
      union select ${entry}::uuid),
    sibling as (
      select c.entry_id from named join published_claim c on c.target_id = named.id and c.predicate = named.predicate
      where named.predicate = any(${texts(wholePredicates)})),
    weight as (
      select n.id, count(distinct c.entry_id) as times from (select distinct id from named) n
      join published_claim c on c.target_id = n.id group by n.id),
    common as (
      select distinct c.entry_id, w.id, w.times from weight w join published_claim c on c.target_id = w.id
      where w.times <= ${commonplace} and c.rank <> 'deprecated' and ${present}),
    alike as (
      select entry_id, sum(1 / ln(1 + times)) as score, json_agg(id order by times, id) as shared
      from common group by entry_id),
    termed as (
      select f.entry_id, count(*) as terms,
        json_agg(json_build_object('facet', f.facet, 'term', f.value) order by f.facet, f.value) as terms_json
      from (select distinct entry_id, facet, value from facet_value where facet in ('field', 'driver')) f
      join (select distinct facet, value from facet_value where entry_id = ${entry} and facet in ('field', 'driver')) own
        using (facet, value)
      group by f.entry_id)
    select a.entry_id as entry, a.shared, coalesce(t.terms_json, '[]') as terms
    from alike a join page p on p.entry_id = a.entry_id left join termed t on t.entry_id = a.entry_id
    where a.entry_id not in (select id from linked) and a.entry_id not in (select entry_id from sibling)
    order by a.score + 0.8 * coalesce(t.terms, 0) desc, p.title, a.entry_id
    limit ${suggested}`);
  return rows;
}

const wholePredicates = kinds.flatMap(({ id }) => wholeOf(id)?.id ?? []);

/** What was looked for and not found is nothing that two entries share. */
const present = sql`predicate <> all(${texts(absencePredicates)})`;
