import { kinds, predicatesOfTheMoment, wholeOf } from "@convenio/domain/kinds/all";
import { type SQL, sql } from "drizzle-orm";
import { texts } from "../sql-values.ts";
import { stateOn } from "./state-on.ts";

/** How many claims of other entries a page shows. */
export const incomingAtOnce = 100;

type Incoming = { target: SQL; predicate?: string; today: string; offset: number };

/** Whether `page p` is part of what its claim `c` points to. */
const isPart: SQL = sql.join(
  [
    sql`false`,
    ...kinds.flatMap(({ id }) => {
      const whole = wholeOf(id);
      return whole === null ? [] : [sql`(p.kind = ${id} and c.predicate = ${whole.id})`];
    }),
  ],
  sql` or `,
);

/** When `c` was true, EDTF: its own period, or that of its entry where it can have none of its own. */
const whenOf: SQL = sql`coalesce(c.body ->> 'period',
  case when p.kind || '/' || c.predicate = any(${texts(predicatesOfTheMoment)}) then p.when_text end)`;

/** Ids of the entries that what is listed of a part names. */
const listedEntries: SQL = sql`array(select (value ->> 'id')::uuid
  from jsonb_path_query(p.listed, '$[*].values[*] ? (@.type == "entry")') as value)`;

/**
 * A query of rows `(entry_id, listed uuid[], found json)`: what other entries say of `target`, `found` being an
 * `IncomingClaim`; by predicate, newest first, at most `incomingAtOnce`.
 */
export function incomingRows({ target, predicate, today, offset }: Incoming): SQL {
  return sql`select c.entry_id,
      case when ${isPart} then ${listedEntries} else '{}' end as listed,
      json_build_object('claim', c.claim_id, 'entry', c.entry_id, 'predicate', c.predicate, 'kind', p.kind,
        'role', c.role, 'state', ${stateOn(sql`c`, today)}, 'when', ${whenOf}, 'sortDate', c.sort_date,
        'listed', case when ${isPart} then p.listed end) as found
    from published_claim c join page p on p.entry_id = c.entry_id
    where c.target_id = ${target} and ${onlyOf(predicate)}
    order by c.predicate, c.sort_date desc nulls last, p.title, c.claim_id
    limit ${incomingAtOnce} offset ${offset}`;
}

/** Ids (`uuid[]`) of the entries that these rows mention, where they are a table named `incoming`. */
export const namedByIncoming: SQL = sql`array(select entry_id from incoming union select unnest(listed) from incoming)`;

/** How many there are in all. */
export function incomingTotal({ target, predicate }: Pick<Incoming, "target" | "predicate">): SQL {
  return sql`(select count(*)::int from published_claim c
    where c.target_id = ${target} and ${onlyOf(predicate)})`;
}

function onlyOf(predicate: string | undefined): SQL {
  return predicate === undefined ? sql`true` : sql`c.predicate = ${predicate}`;
}
