import type { EntryContent } from "@convenio/domain/entry/content";
import type { Check } from "@convenio/domain/evidence/check";
import { citationHash } from "@convenio/domain/evidence/hash";
import { operatorId } from "@convenio/domain/people/actor";
import type { EntryPage, PageBody } from "@convenio/domain/reading/entry-page";
import type { Names } from "@convenio/domain/reading/names";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { checkJson } from "../fragments/check-json.ts";
import { entriesMentionedIn } from "../fragments/mentioned-in.ts";
import { namesJson, personNames } from "../fragments/names-json.ts";
import { frozenBody } from "../projections/frozen-body.ts";
import type { Frozen } from "../projections/frozen-claim.ts";
import { staleTexts } from "../projections/stale-texts.ts";
import { entryFrom } from "../projections/truth.ts";

/**
 * Revision `number` of the published entry at `slug`, for ever as it was published: evidence states and checks as
 * frozen then, sources at the revisions that were pinned. Null when there is none.
 */
export async function entryRevision(db: Db, slug: string, number: number): Promise<EntryPage | null> {
  const { rows } = await db.execute<Row>(sql`
    with head as (select entry_id, slug, revision, demonstration from page where slug = ${slug}),
    frozen as (
      select head.*, r.number, r.published_at, c.body as content, e.body as evidence, p.body as pins
      from head
      join revision r on r.subject_type = 'entry' and r.subject_id = head.entry_id and r.number = ${number}
      join content c on c.sha256 = r.content_sha
      join content e on e.sha256 = r.evidence_sha
      join content p on p.sha256 = r.pins_sha),
    mentioned as materialized (select ${entriesMentionedIn(sql`content`)} as entries from frozen),
    checked as (
      select c.* from frozen, jsonb_path_query(frozen.evidence::jsonb, '$.*.checks[*]') as named
      join check_record c on c.id = (named #>> '{}')::uuid)
    select entry_id as id, slug, revision as head, number, published_at as "publishedAt", demonstration, content,
      evidence::json as evidence,
      (select coalesce(json_agg(${checkJson} order by c.at, c.id), '[]') from checked c) as checks,
      (select coalesce(json_agg(a.object_id || '/' || a.hash), '[]')
        from jsonb_path_query(content::jsonb, '$.claims[*].citations[*].id') as cited
        join authorship a on a.object_type = 'citation' and a.object_id = cited #>> '{}'
          and a.person_id = ${operatorId}::uuid) as imported,
      ${namesJson({ entries: sql`(select entries from mentioned)::uuid[]` })} as names,
      ${pinnedSources} as sources,
      ${personNames(sql`array(select person_id from checked union select (by #>> '{}')::uuid
        from jsonb_path_query(content::jsonb, '$.claims[*].searches[*].by') as by)`)} as people
    from frozen`);
  const [row] = rows;
  if (row === undefined) return null;
  const content = entryFrom(row.content);
  const stale = await staleTexts(db, [{ id: row.id, revision: number, content }]);
  return pageOf(row, content, stale.get(row.id) ?? {});
}

type Row = {
  id: string;
  slug: string;
  head: number;
  number: number;
  publishedAt: string;
  demonstration: boolean;
  content: string;
  evidence: Frozen;
  checks: Check[];
  imported: string[];
  names: Names;
  sources: Names["sources"];
  people: Names["people"];
};

/** `SourceName` by id, each at the revision that was in force. */
const pinnedSources = sql`(
  select coalesce(json_object_agg(r.subject_id, json_build_object(
    'id', r.subject_id, 'revision', r.number, 'content', c.body::json) order by r.subject_id), '{}')
  from json_each_text(pins::json) as pin
  join revision r on r.subject_type = 'source' and r.subject_id = pin.key::uuid and r.number = pin.value::int
  join content c on c.sha256 = r.content_sha)`;

function pageOf(row: Row, content: EntryContent, stale: PageBody["stale"]): EntryPage {
  const { id, slug, head, number, publishedAt, demonstration } = row;
  const versions = new Set(row.imported);
  const imported = content.claims.flatMap((claim) =>
    claim.citations
      .filter((citation) => versions.has(`${citation.id}/${citationHash(claim.id, citation)}`))
      .map((citation) => citation.id),
  );
  const { evidence, checks } = row;
  return {
    slug,
    revision: { number, head, publishedAt },
    demonstration,
    asOf: publishedAt.slice(0, 10),
    body: frozenBody(id, content, { evidence, checks, imported: new Set(imported), stale }),
    incoming: [],
    incomingTotal: 0,
    names: { ...row.names, sources: row.sources, people: row.people },
  };
}
