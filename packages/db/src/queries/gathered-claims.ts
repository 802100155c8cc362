import { claimAsOf } from "@convenio/domain/evidence/entry-evidence";
import type { Facet } from "@convenio/domain/kinds/kind";
import type { GatheredTerm } from "@convenio/domain/reading/surroundings";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";

/** Claims shown of each term. */
const shownOfTerm = 25;

/** The published claims with each of these terms, evidence on the ISO day `today`; in the order of the terms. */
export async function gatheredClaims(
  db: Db,
  terms: readonly { facet: Facet; term: string }[],
  today: string,
): Promise<GatheredTerm[]> {
  if (terms.length === 0) return [];
  const { rows } = await db.execute<GatheredTerm>(sql`
    with wanted as materialized (
      select facet, term, place from json_to_recordset(${JSON.stringify(terms.map((one, place) => ({ ...one, place })))}::text::json)
        as w(facet text, term text, place int)),
    found as (
      select w.*, (select count(*)::int from facet_value f where f.facet = w.facet and f.value = w.term and f.claim_id is not null)
          as total, c.entry_id, c.body, c.position, c.kind, c.title
      from wanted w, lateral (
        select l.title, p.kind, c.entry_id, c.body, c.position
        from (select entry_id, title from list_entry
          where entry_id in (select entry_id from facet_value f where f.facet = w.facet and f.value = w.term)
          order by title, entry_id limit ${shownOfTerm}) as l
        join facet_value f on f.entry_id = l.entry_id and f.facet = w.facet and f.value = w.term
        join published_claim c on c.claim_id = f.claim_id join page p on p.entry_id = l.entry_id
        order by l.title, c.entry_id, c.position limit ${shownOfTerm}) as c)
    select facet, term, total,
      json_agg(json_build_object('entry', entry_id, 'kind', kind, 'claim', body) order by title, entry_id, position) as claims
    from found group by facet, term, place, total order by place`);
  return rows.map((row) => ({
    ...row,
    claims: row.claims.map((one) => ({ ...one, claim: claimAsOf(one.claim, today) })),
  }));
}
