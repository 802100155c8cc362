import { predicatesWith } from "@convenio/domain/kinds/all";
import { comparedFirst, latinAmericaAndCaribbean } from "@convenio/domain/kinds/latin-america";
import { type SQL, sql } from "drizzle-orm";
import { texts } from "../sql-values.ts";

const codes = texts(predicatesWith(({ regional }) => regional === "code"));
const memberships = texts(predicatesWith(({ regional }) => regional === "member"));
const wholes = texts(predicatesWith(({ regional }) => regional === "whole"));

/** A query of rows `(entry_id, place)`: the partners that a comparison shows first, in their order. */
export const comparedFirstEntries: SQL = sql`select entry_id,
    array_position(${texts(comparedFirst)}, value ->> 'code') as place from published_claim
  where predicate = any(${codes}) and value ->> 'code' = any(${texts(comparedFirst)})`;

/** A query of rows `(entry_id)`: the countries of the region that the record is about, by their ISO 3166-1 alpha-3 code. */
export const regionEntries: SQL = sql`select entry_id from published_claim
  where predicate = any(${codes}) and value ->> 'code' = any(${texts(latinAmericaAndCaribbean)})`;

/**
 * A query of rows `(entry_id)`: those of the entries that `asked` finds which are neither invented for a demonstration nor
 * of the region, which needs `region`: its countries, bodies that have one of them as a member, and what is part of either.
 */
export function outsideTheRegion(asked: SQL): SQL {
  return sql`with recursive asked as (${asked}),
    whole as (
      select entry_id as part, entry_id from asked
      union select w.part, c.target_id from whole w join published_claim c on c.entry_id = w.entry_id
        where c.predicate = any(${wholes}) and c.rank <> 'deprecated' and c.target_id is not null),
    regional as materialized (
      select w.part from whole w join region using (entry_id)
      union select w.part from whole w join participation a using (entry_id) join region r on r.entry_id = a.actor_id
        where a.predicate = any(${memberships}))
  select n.entry_id from asked join page n using (entry_id)
  where not n.demonstration and n.entry_id not in (select part from regional)`;
}
