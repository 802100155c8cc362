import { standingOf } from "@convenio/domain/entry/standing";
import { claimAsOf } from "@convenio/domain/evidence/entry-evidence";
import { absencePredicates, actorKinds, kindOf, kinds, kindsOfParts } from "@convenio/domain/kinds/all";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { ActorLanding } from "@convenio/domain/reading/surroundings";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { noneFoundJson } from "../fragments/none-found.ts";
import { regionEntries } from "../fragments/region.ts";
import { stateOn } from "../fragments/state-on.ts";
import { texts, uuids } from "../sql-values.ts";
import { knownByJson } from "./participants-matrix.ts";

const partnersAtMost = 25;
const disputesAtMost = 12;
/** A partner that fewer entries name, exercises left out, is no measure of what is missing. */
const knownPartner = 2;

const standingKinds = kinds.flatMap(({ id, standing }) => (standing ? [id] : []));
const standingPredicates = kinds.flatMap(({ standing }) =>
  standing
    ? [...standing.parties, ...standing.binding, ...standing.leaving, standing.start, standing.end]
    : [],
);

/**
 * What the record holds of a country or organization besides the claims that name it, and what it does not, on the
 * ISO day `today`; null for entries of a kind that takes part in nothing.
 */
export async function actorLanding(
  db: Db,
  { actor, kind, today }: { actor: string; kind: string; today: string },
): Promise<ActorLanding | null> {
  if (!actorKinds.has(kind)) return null;
  const { rows } = await db.execute<Row>(sql`
    with region as materialized (${regionEntries}),
    own as materialized (select entry_id, p.kind, l.title, l.parts, l.claims, l.disputed, l.confirmed
      from list_entry l join page p using (entry_id) where l.parts @> ${uuids([actor])}),
    shared as materialized (
      select actor_id, kind, count(*)::int as times from own, unnest(parts) as actor_id
      where actor_id <> ${actor} group by actor_id, kind),
    partner as (
      select actor_id, json_object_agg(kind, times order by kind) as kinds,
        sum(times) filter (where kind <> all(${texts(kindsOfParts)})) as close, sum(times) as times
      from shared group by actor_id),
    holding as materialized (select entry_id, title, disputed from own where disputed > 0
      union select entry_id, title, disputed from list_entry where entry_id = ${actor} and disputed > 0),
    disputed as (
      select c.entry_id, c.body, p.kind, p.title, c.position
      from (select entry_id from holding order by title, entry_id limit ${disputesAtMost}) as first
      join published_claim c using (entry_id) join page p using (entry_id) where c.state = 'disputed'),
    ${gaps(actor)}
    select
      (select coalesce(json_agg(json_build_object('actor', actor_id, 'kinds', kinds)
          order by close desc nulls last, times desc, title), '[]')
        from (select partner.*, n.title from partner join page n on n.entry_id = partner.actor_id
          order by close desc nulls last, times desc, n.title limit ${partnersAtMost}) as shown) as partners,
      (select count(*)::int from partner) as "partnersTotal",
      (select coalesce(json_agg(json_build_object('entry', entry_id, 'kind', kind, 'claims', claims) order by title), '[]')
        from (select own.entry_id, own.kind, own.title, json_agg(${saidOf} order by c.position) as claims
          from own join published_claim c using (entry_id)
          where own.kind = any(${texts(standingKinds)}) and c.predicate = any(${texts(standingPredicates)})
          group by own.entry_id, own.kind, own.title) as standing) as standing,
      (select coalesce(json_agg(json_build_object('year', year, 'entries', entries) order by year desc), '[]')
        from (select left(a.sort_date, 4) as year,
            json_agg(jsonb_build_object('entry', a.entry_id) || ${knownByJson(today)}::jsonb order by a.sort_date desc, a.claim_id)
              as entries
          from (select distinct on (entry_id) * from participation where actor_id = ${actor} order by entry_id, predicate desc, claim_id) a
          join own using (entry_id) join published_claim c on c.claim_id = a.claim_id
          where a.sort_date is not null and own.kind = any(${texts(kindsOfParts)})
          group by left(a.sort_date, 4)) as held) as years,
      (select coalesce(json_agg(json_build_object('entry', entry_id, 'kind', kind, 'claim', body) order by title, position), '[]')
        from (select * from disputed order by title, position limit ${disputesAtMost}) as shown) as disputes,
      (select coalesce(sum(disputed), 0)::int from holding) as "disputesTotal",
      ${gapsJson(actor, today)} as gaps`);
  const [row] = rows;
  if (row === undefined) return null;
  const { standing, disputes, ...rest } = row;
  return {
    ...rest,
    inForce: standing.flatMap((one) => inForceFor(actor, one, today)),
    disputes: disputes.map((one) => ({ ...one, claim: claimAsOf(one.claim, today) })),
  };
}

/** What `standingOf` reads of a claim `c`; its citations are many times as much. */
const saidOf = sql`json_build_object('id', c.claim_id, 'predicate', c.predicate, 'value', c.value, 'period', c.body -> 'period',
  'rank', c.body -> 'rank', 'qualifiers', c.body -> 'qualifiers')`;

type Said = Pick<ClaimView, "id" | "predicate" | "value" | "period" | "rank" | "qualifiers">;

type Row = Omit<ActorLanding, "inForce"> & {
  standing: { entry: string; kind: string; claims: Said[] }[];
};

function inForceFor(actor: string, { entry, kind, claims }: Row["standing"][number], today: string) {
  const standing = kindOf(kind)?.standing;
  if (standing === undefined) return [];
  return standingOf(claims, standing, today)
    .filter(({ party, state }) => party === actor && state === "in-force")
    .map(({ since, claims: from }) => ({
      agreement: entry,
      kind,
      since,
      claims: claims
        .filter(({ id }) => from.includes(id))
        .map(({ id, predicate }) => ({ claim: id, predicate })),
    }));
}

/** Those from elsewhere, for a country of the region; the region, for those from elsewhere. */
function gaps(actor: string): SQL {
  return sql`
    counterpart as (
      select n.entry_id as actor_id from page n
      where n.entry_id <> ${actor} and n.kind = (select kind from page where entry_id = ${actor})
        and (n.entry_id in (select entry_id from region)) <> (${actor} in (select entry_id from region))
        and n.entry_id not in (select actor_id from shared)
        and (select count(*) from (select distinct a.entry_id from participation a
          join page p on p.entry_id = a.entry_id and p.kind <> all(${texts(kindsOfParts)})
          where a.actor_id = n.entry_id limit ${knownPartner}) as naming) = ${knownPartner}),
    absent as (
      select case when entry_id = ${actor} then target_id else entry_id end as actor_id,
        (array_agg(${noneFoundJson} order by claim_id))[1] as claim
      from published_claim c where predicate = any(${texts(absencePredicates)}) and rank <> 'deprecated'
        and (entry_id = ${actor} or target_id = ${actor}) group by 1),
    missing as (
      select c.actor_id, absent.claim, n.title from counterpart c join page n on n.entry_id = c.actor_id
      left join absent using (actor_id))`;
}

function gapsJson(actor: string, today: string): SQL {
  return sql`json_build_object(
    'entries', (select count(*)::int from own),
    'claims', (select coalesce(sum(claims), 0)::int from own),
    'unconfirmed', (select coalesce(sum(claims - confirmed), 0)::int from own)
      + (select count(*)::int from published_claim c join own using (entry_id)
        where own.confirmed > 0 and ${stateOn(sql`c`, today)} = 'overdue'),
    'fields', (select coalesce(json_agg(value order by value), '[]') from facet_count f
      where facet = 'field' and not exists (select from facet_value v join participation a using (entry_id)
        where v.facet = 'field' and v.value = f.value and a.actor_id = ${actor})),
    'notResearched', (select coalesce(json_agg(actor_id order by title), '[]') from missing where claim is null),
    'noneFound', (select coalesce(json_agg(claim::jsonb || jsonb_build_object('actor', actor_id) order by actor_id), '[]')
      from absent where actor_id not in (select actor_id from shared)))`;
}
