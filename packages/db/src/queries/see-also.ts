import { absencePredicates, kinds, wholeOf } from "@convenio/domain/kinds/all";
import type { SeeAlso } from "@convenio/domain/reading/surroundings";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { keptPlan } from "../kept-plan.ts";
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
  const { rows } = await db.execute<SeeAlso>(
    keptPlan(
      "see-also",
      sql`
    with named as materialized (select distinct target_id as id, predicate from published_claim
      where entry_id = ${entry} and target_id is not null and rank <> 'deprecated' and ${present}),
    weight as materialized (
      select n.id, w.times from (select distinct id from named) n, lateral (select count(*) as times from (
        select distinct entry_id from published_claim where target_id = n.id order by entry_id limit ${commonplace + 1}) as naming) w
      where w.times <= ${commonplace}),
    common as (
      select distinct c.entry_id, w.id, w.times from weight w join published_claim c on c.target_id = w.id
      where c.rank <> 'deprecated' and ${present} and c.entry_id <> ${entry}),
    alike as materialized (
      select entry_id, sum(1 / ln(1 + times)) as score, json_agg(id order by times, id) as shared
      from common group by entry_id),
    own as materialized (select array(select term from list_entry, unnest(terms) as term
      where entry_id = ${entry} and (starts_with(term, 'field:') or starts_with(term, 'driver:')) order by term collate "C") as terms),
    known as (
      select a.*, l.title, array(select term from own, unnest(own.terms) as term where term = any(l.terms)) as terms
      from alike a join list_entry l on l.entry_id = a.entry_id
      where a.entry_id not in (select id from named union select unnest(entries) from page where entry_id = ${entry})
        and not exists (select from published_claim c where c.target_id = ${entry} and c.entry_id = a.entry_id)
        and not exists (select from named n join published_claim c on c.target_id = n.id and c.predicate = n.predicate
          where n.predicate = any(${texts(wholePredicates)}) and c.entry_id = a.entry_id))
    select entry_id as entry, shared, (select coalesce(json_agg(json_build_object(
        'facet', split_part(term, ':', 1), 'term', substr(term, strpos(term, ':') + 1))), '[]') from unnest(terms) as term) as terms
    from known
    order by score + 0.8 * cardinality(terms) desc, title, entry_id
    limit ${suggested}`,
    ),
  );
  return rows;
}

const wholePredicates = kinds.flatMap(({ id }) => wholeOf(id)?.id ?? []);

/** What was looked for and not found is nothing that two entries share. */
const present = sql`predicate <> all(${texts(absencePredicates)})`;
