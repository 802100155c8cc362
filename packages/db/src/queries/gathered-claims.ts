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
    with wanted as (
      select facet, term, place from json_to_recordset(${JSON.stringify(terms.map((one, place) => ({ ...one, place })))}::text::json)
        as w(facet text, term text, place int)),
    found as (
      select w.facet, w.term, w.place, c.entry_id, c.body, p.kind, p.title, c.position,
        count(*) over (partition by w.place) as total,
        row_number() over (partition by w.place order by p.title, c.entry_id, c.position) as at
      from wanted w join facet_value f on f.facet = w.facet and f.value = w.term
      join published_claim c on c.claim_id = f.claim_id join page p on p.entry_id = c.entry_id)
    select facet, term, max(total)::int as total,
      json_agg(json_build_object('entry', entry_id, 'kind', kind, 'claim', body) order by at) as claims
    from found where at <= ${shownOfTerm} group by facet, term, place order by place`);
  return rows.map((row) => ({
    ...row,
    claims: row.claims.map((one) => ({ ...one, claim: claimAsOf(one.claim, today) })),
  }));
}
