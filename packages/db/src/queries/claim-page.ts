import type { Check } from "@convenio/domain/evidence/check";
import { claimAsOf } from "@convenio/domain/evidence/entry-evidence";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { Names } from "@convenio/domain/reading/names";
import type { ClaimPage } from "@convenio/domain/reading/other-pages";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { checkJson } from "../fragments/check-json.ts";
import { namesJson } from "../fragments/names-json.ts";
import { type ClaimRevision, claimEvents, claimVersions } from "../projections/claim-history.ts";
import { frozenClaim } from "../projections/frozen-claim.ts";

type Asked = { id: string; version?: number; today: string };

/**
 * A published claim with its evidence timeline: as it stands on `today` (ISO day), or, for an earlier `version` or
 * a claim that its entry no longer makes, as its last revision froze it. Null when there is no such version.
 */
export async function claimPage(db: Db, { id, version, today }: Asked): Promise<ClaimPage | null> {
  const { rows } = await db.execute<Row>(sql`
    with head as (
      select distinct p.entry_id, p.slug, p.kind, p.body ->> 'language' as language, p.demonstration
      from claim_version v join page p on p.entry_id = v.entry_id where v.claim_id = ${id}::uuid),
    seen as (
      select r.number, r.published_at, r.proposal_id, e.body::json -> ${id} as evidence,
        jsonb_path_query_first(c.body::jsonb, '$.claims[*] ? (@.id == $id)', ${JSON.stringify({ id })}::text::jsonb)
          as claim
      from head
      join revision r on r.subject_type = 'entry' and r.subject_id = head.entry_id
      join content c on c.sha256 = r.content_sha
      join content e on e.sha256 = r.evidence_sha),
    current as (select * from published_claim where claim_id = ${id}::uuid),
    rival as (select body, position from published_claim
      where claim_id in (select unnest(rivals) from current)),
    shown as (select claim from seen where claim is not null union all select body from rival),
    checked as (select c.* from check_record c where c.claim_id = ${id}::uuid)
    select json_build_object('id', entry_id, 'slug', slug, 'kind', kind, 'language', language, 'demonstration', demonstration) as entry,
      (select json_agg(json_build_object('number', number, 'publishedAt', published_at, 'proposal', proposal_id,
        'claim', claim, 'evidence', evidence) order by number) from seen) as revisions,
      (select body from current) as current,
      (select coalesce(json_agg(body order by position), '[]') from rival) as competing,
      (select coalesce(json_agg(${checkJson} order by c.at, c.id), '[]') from checked c) as checks,
      ${namesJson({ entries: entriesShown, sources: sourcesShown, people: peopleShown })} as names
    from head where exists (select from seen where claim is not null)`);
  return rows[0] === undefined ? null : pageOf(rows[0], version, today);
}

type Row = {
  entry: ClaimPage["entry"];
  revisions: ClaimRevision[];
  current: ClaimView | null;
  competing: ClaimView[];
  checks: Check[];
  names: Names;
};

const entriesShown = sql`array(select (found #>> '{}')::uuid from (
  select jsonb_path_query(claim, '$.value ? (@.type == "entry").id') as found from shown
  union select jsonb_path_query(claim, '$.qualifiers.*.ids[*]') from shown) as pointed where found <> 'null'
  union select entry_id from head)`;
const sourcesShown = sql`array(select distinct (found #>> '{}')::uuid
  from shown, jsonb_path_query(claim, '$.citations[*].source') as found where found <> 'null')`;
const peopleShown = sql`array(select person_id from checked union
  select (found #>> '{}')::uuid from shown, jsonb_path_query(claim, '$.searches[*].by') as found union
  select (found #>> '{}')::uuid from rival, jsonb_path_query(body, '$.citations[*].checks[*].by') as found)`;

function pageOf(row: Row, asked: number | undefined, today: string): ClaimPage | null {
  const { entry, revisions, checks } = row;
  const versions = claimVersions(revisions);
  const current = versions.reduce((newest, { version }) => Math.max(newest, version), 0);
  const version = asked ?? current;
  const standing = row.current !== null && version === current ? row.current : null;
  const claim = standing === null ? asPublished(revisions, checks, version) : claimAsOf(standing, today);
  if (claim === null) return null;
  const events = claimEvents(revisions, checks);
  const competing = standing === null ? [] : row.competing;
  return {
    claim,
    competing: competing.map((one) => claimAsOf(one, today)),
    entry,
    current,
    removed: row.current === null,
    versions,
    events,
    names: { ...row.names, people: onlyPublic(row.names.people, [claim, ...competing], events) },
  };
}

/** A version as the last revision that held it published it. */
function asPublished(
  revisions: readonly ClaimRevision[],
  checks: readonly Check[],
  version: number,
): ClaimView | null {
  const last = revisions.findLast(({ claim, evidence }) => claim !== null && evidence?.version === version);
  if (last === undefined || last.claim === null || last.evidence === null) return null;
  return frozenClaim(last.claim, last.evidence, checks);
}

/** Names of those whose checks and searches are shown: who checked only what was never published stays unnamed. */
function onlyPublic(people: Names["people"], claims: readonly ClaimView[], events: ClaimPage["events"]) {
  const shown = new Set([
    ...claims.flatMap(({ citations }) => citations.flatMap(({ checks }) => checks.map(({ by }) => by))),
    ...claims.flatMap(({ searches }) => searches.map(({ by }) => by)),
    ...events.flatMap((event) => (event.type === "check" ? [event.check.by] : [])),
  ]);
  return Object.fromEntries(Object.entries(people).filter(([person]) => shown.has(person)));
}
