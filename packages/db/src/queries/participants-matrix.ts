import { partKinds, wholeOf } from "@convenio/domain/kinds/all";
import type { ParticipantsMatrix } from "@convenio/domain/reading/surroundings";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { stateOn } from "../fragments/state-on.ts";

/** Columns that a page can still show. */
const partsAtMost = 40;

/**
 * Who took part in which part of the entry `whole`, its newest parts first, evidence on the ISO day `today`; null
 * when the kind has no parts, or fewer than two of this entry's are published.
 */
export async function participantsMatrix(
  db: Db,
  { whole, kind, today }: { whole: string; kind: string; today: string },
): Promise<ParticipantsMatrix | null> {
  const pairs = partKinds(kind).map(
    ({ id }) => sql`(p.kind = ${id} and c.predicate = ${wholeOf(id)?.id ?? ""})`,
  );
  if (pairs.length === 0) return null;
  const { rows } = await db.execute<ParticipantsMatrix>(sql`
    with part as materialized (
      select c.entry_id, p.when_text as when, c.sort_date, p.title, count(*) over () as total
      from published_claim c join page p on p.entry_id = c.entry_id
      where c.target_id = ${whole} and c.rank <> 'deprecated' and (${sql.join(pairs, sql` or `)})
      order by c.sort_date desc nulls last, p.title limit ${partsAtMost}),
    cell as (
      select a.actor_id, a.entry_id, json_agg(${knownByJson(today)} order by a.claim_id) as known
      from part join participation a using (entry_id) join published_claim c on c.claim_id = a.claim_id
      group by a.actor_id, a.entry_id),
    line as (
      select cell.actor_id, json_object_agg(cell.entry_id, cell.known order by cell.entry_id) as cells, count(*) as times, n.title
      from cell join page n on n.entry_id = cell.actor_id group by cell.actor_id, n.title)
    select
      (select coalesce(json_agg(json_build_object('entry', entry_id, 'when', part.when)
        order by sort_date desc nulls last, title), '[]') from part) as parts,
      (select coalesce(json_agg(json_build_object('actor', actor_id, 'cells', cells) order by times desc, title), '[]')
        from line) as rows,
      coalesce((select max(total)::int from part), 0) as total`);
  const [matrix] = rows;
  return matrix === undefined || matrix.parts.length < 2 || matrix.rows.length === 0 ? null : matrix;
}

/** The claim `c` behind a participation `a`, as the domain's `KnownBy`. */
export function knownByJson(today: string): SQL {
  return sql`json_build_object('claim', a.claim_id, 'predicate', a.predicate, 'role', a.role,
    'state', ${stateOn(sql`c`, today)})`;
}
