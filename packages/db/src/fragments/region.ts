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
 * A query of rows `(entry_id)`: what is of the region, which needs `region`: its countries, bodies that have one of them
 * as a member, and what is part of either.
 */
export const ofTheRegion: SQL = sql`with recursive regional as (
    select entry_id from region
    union select a.entry_id from participation a join region r on r.entry_id = a.actor_id
      where a.predicate = any(${memberships})
    union select c.entry_id from regional r join published_claim c on c.target_id = r.entry_id
      where c.predicate = any(${wholes}) and c.rank <> 'deprecated')
  select entry_id from regional`;
