import { absencePredicates } from "@convenio/domain/kinds/all";
import type { PairCell, PartnerComparison } from "@convenio/domain/reading/surroundings";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { isCalled } from "../fragments/called.ts";
import { namesJson } from "../fragments/names-json.ts";
import { noneFoundJson } from "../fragments/none-found.ts";
import { comparedFirstEntries, regionEntries } from "../fragments/region.ts";
import { texts } from "../sql-values.ts";

/** Columns that a page can still show. */
const partnersAtMost = 12;

/** What is compared. `partners`: slugs or ids of countries; `field`: a term; `kind`: of the entries that count. */
export type Comparing = { partners?: readonly string[]; field?: string; kind?: string };

/** Countries of the region against partners: the entries in which both take part, counted by kind. */
export async function partnerComparison(db: Db, comparing: Comparing): Promise<PartnerComparison> {
  const { partners = [], field, kind } = comparing;
  const terms = [
    ...(kind === undefined ? [] : [`kind:${kind}`]),
    ...(field === undefined ? [] : [`field:${field}`]),
  ];
  const { rows } = await db.execute<Row>(sql`
    with region as materialized (${regionEntries}),
    counted as materialized (
      select l.entry_id, n.entry_id as actor_id, p.kind
      from list_entry l join page p using (entry_id), unnest(l.parts) as part join page n on n.entry_id = part
      where l.terms @> ${texts(terms)} and not n.demonstration
        and n.kind in (select kind from page join region using (entry_id))),
    choice as (
      select c.actor_id, count(*)::int as times, c.actor_id in (select entry_id from region) as inside
      from counted c group by c.actor_id),
    compared as (
      ${partners.length === 0 ? comparedAtFirst : named(partners)}
      order by place limit ${partnersAtMost}),
    pair as (
      select a.actor_id as country, b.actor_id as partner, a.kind, count(*)::int as times
      from counted a join counted b using (entry_id) join compared on compared.actor_id = b.actor_id
      where a.actor_id <> b.actor_id and a.actor_id in (select entry_id from region) group by 1, 2, 3),
    absent as (
      select entry_id as country, target_id as partner, (array_agg(${noneFoundJson} order by claim_id))[1] as claim
      from published_claim c
      where predicate = any(${texts(absencePredicates)}) and rank <> 'deprecated' group by 1, 2),
    cell as (
      select country, partner, json_build_object('kinds', coalesce(counts, '{}'), 'noneFound', claim) as cell
      from (select country, partner, json_object_agg(kind, times order by kind) as counts from pair group by country, partner) as met
      full join (select absent.* from absent join compared on compared.actor_id = absent.partner) as none
        using (country, partner))
    select
      (select coalesce(json_agg(actor_id order by place), '[]') from compared) as partners,
      (select coalesce(json_agg(json_build_object('country', entry_id, 'cells', coalesce(cells, '{}')) order by title), '[]')
        from region join page using (entry_id)
        left join (select country as entry_id, json_object_agg(partner, cell order by partner) as cells from cell group by country) as line
          using (entry_id)) as rows,
      (select coalesce(json_agg(json_build_object('actor', actor_id, 'entries', times)
        order by inside, times desc, actor_id), '[]') from choice) as choices,
      ${namesJson({ entries: sql`array(select actor_id from choice union select entry_id from region union select actor_id from compared)` })}
        as names`);
  return rows[0] ?? { partners: [], rows: [], choices: [], names: { entries: {}, sources: {}, people: {} } };
}

type Row = Omit<PartnerComparison, "rows"> & { rows: { country: string; cells: Record<string, PairCell> }[] };

const comparedAtFirst: SQL = sql`select first.entry_id as actor_id, first.place
  from (${comparedFirstEntries}) as first join page using (entry_id) where not demonstration`;

/** Those that the reader named, in that order. */
function named(partners: readonly string[]): SQL {
  const asked = texts(partners);
  return sql`select entry_id as actor_id,
      row_number() over (order by coalesce(array_position(${asked}, slug), array_position(${asked}, entry_id::text))) as place
    from page where ${isCalled(partners)}
      and kind in (select kind from page join region using (entry_id))`;
}
