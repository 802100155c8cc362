import { kinds, kindsOfParts, wholeOf } from "@convenio/domain/kinds/all";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { commonplace } from "../queries/see-also.ts";
import { texts, uuids } from "../sql-values.ts";

// Each look-up reads by index and stops as soon as it knows: a bounded number of rows, however large the record.

/** Of these entries those of which at least two parts are published: fewer have no table of participants. */
export async function wholesWithParts(tx: Db, wholes: readonly string[]): Promise<string[]> {
  const pairs = kinds.flatMap(({ id }) => {
    const whole = wholeOf(id);
    return whole === null ? [] : [sql`(p.kind = ${id} and c.predicate = ${whole.id})`];
  });
  return wholes.length === 0 || pairs.length === 0
    ? []
    : idsOf(
        tx,
        sql`select w.id from unnest(${uuids(wholes)}) as w(id) where (select count(*) from (
          select 1 from published_claim c join page p on p.entry_id = c.entry_id
          where c.target_id = w.id and c.rank <> 'deprecated' and (${sql.join(pairs, sql` or `)}) limit 2) as part) = 2`,
      );
}

/** Rows by which it is judged how many entries name another. */
const sample = 2 * commonplace;

/** Of these entries those that so many outside `run` name that naming them suggests nothing. */
export async function commonplaces(
  tx: Db,
  named: readonly string[],
  run: readonly string[],
): Promise<string[]> {
  return named.length === 0
    ? []
    : idsOf(
        tx,
        sql`select n.id from unnest(${uuids(named)}) as n(id) where (select count(distinct entry_id) from (
          select entry_id from published_claim where target_id = n.id and entry_id <> all(${uuids(run)})
          limit ${sample}) as naming) > ${commonplace}`,
      );
}

/** Of these fields those that some entry outside `run` has. */
export async function fieldsElsewhere(
  tx: Db,
  fields: readonly string[],
  run: readonly string[],
): Promise<string[]> {
  return fields.length === 0
    ? []
    : idsOf(
        tx,
        sql`select f.id from unnest(${texts(fields)}) as f(id) where exists (select from facet_value
          where facet = 'field' and value = f.id and entry_id <> all(${uuids(run)}))`,
      );
}

/** Each of these actors with its kind and the number of entries outside `run`, parts left out, that name it: 0, 1, or 2 for more. */
export async function knownElsewhere(
  tx: Db,
  actors: readonly string[],
  run: readonly string[],
): Promise<{ id: string; kind: string; times: number }[]> {
  if (actors.length === 0) return [];
  const other = (not: SQL) => sql`left join lateral (select a.entry_id from participation a
    join page p on p.entry_id = a.entry_id and p.kind <> all(${texts(kindsOfParts)})
    where a.actor_id = n.entry_id and a.entry_id <> all(${uuids(run)}) and ${not} limit 1)`;
  const { rows } = await tx.execute<{ id: string; kind: string; times: number }>(sql`
    select n.entry_id as id, n.kind,
      (one.entry_id is not null)::int + (two.entry_id is not null)::int as times
    from page n ${other(sql`true`)} one on true ${other(sql`a.entry_id <> one.entry_id`)} two on true
    where n.entry_id = any(${uuids([...new Set(actors)])})`);
  return rows;
}

async function idsOf(tx: Db, query: SQL): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(query);
  return rows.map(({ id }) => id);
}
