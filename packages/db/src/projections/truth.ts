import type { EntryContent } from "@convenio/domain/entry/content";
import type { Check } from "@convenio/domain/evidence/check";
import type { SourceContent } from "@convenio/domain/evidence/source";
import { operatorId } from "@convenio/domain/people/actor";
import type { KnownVersion } from "@convenio/domain/proposal/freeze";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { checkJson } from "../fragments/check-json.ts";
import { texts, uuids } from "../sql-values.ts";

/** A published entry at its head, as truth has it. */
export type EntryTruth = {
  id: string;
  slug: string;
  revision: number;
  publishedAt: string;
  demonstration: boolean;
  content: EntryContent;
};

/** A published source at its head, as truth has it. */
export type SourceTruth = {
  id: string;
  revision: number;
  publishedAt: string;
  demonstration: boolean;
  content: SourceContent;
};

/** Of these entries those that are published, at their heads, by id. */
export async function entryTruths(db: Db, ids: readonly string[]): Promise<EntryTruth[]> {
  const { rows } = await db.execute<Omit<EntryTruth, "content"> & { body: string }>(sql`
    select e.id, e.slug, e.head as revision, e.demonstration, r.published_at as "publishedAt", c.body
    from entry e
    join revision r on r.subject_type = 'entry' and r.subject_id = e.id and r.number = e.head
    join content c on c.sha256 = r.content_sha
    where e.id = any(${uuids(ids)}) and e.state = 'published'
    order by e.id`);
  return rows.map(({ body, ...row }) => ({ ...row, content: entryFrom(body) }));
}

/** Of these sources those that are published, at their heads, by id. */
export async function sourceTruths(db: Db, ids: readonly string[]): Promise<SourceTruth[]> {
  const { rows } = await db.execute<Omit<SourceTruth, "content"> & { body: string }>(sql`
    select s.id, s.head as revision, s.demonstration, r.published_at as "publishedAt", c.body
    from source s
    join revision r on r.subject_type = 'source' and r.subject_id = s.id and r.number = s.head
    join content c on c.sha256 = r.content_sha
    where s.id = any(${uuids(ids)}) and s.state = 'published'
    order by s.id`);
  return rows.map(({ body, ...row }) => ({ ...row, content: sourceFrom(body) }));
}

/** A revision's content from its bytes. It was validated before it was frozen, and old ones must stay readable. */
export function entryFrom(body: string): EntryContent {
  return JSON.parse(body);
}

/** As `entryFrom`, for a source. */
export function sourceFrom(body: string): SourceContent {
  return JSON.parse(body);
}

/** Every check on these claims, whatever version of claim or citation it was on, by id. */
export async function checksOn(db: Db, claims: readonly string[]): Promise<Check[]> {
  const { rows } = await db.execute<{ found: Check }>(sql`
    select ${checkJson} as found from check_record c where c.claim_id = any(${uuids(claims)}) order by c.id`);
  return rows.map(({ found }) => found);
}

/** The newest published version of each of these claims that has one, by claim. */
export async function newestVersions(db: Db, claims: readonly string[]): Promise<Map<string, KnownVersion>> {
  const { rows } = await db.execute<KnownVersion & { claim: string }>(sql`
    select distinct on (claim_id) claim_id as claim, version, hash from published_version
    where claim_id = any(${uuids(claims)}) order by claim_id, version desc`);
  return new Map(rows.map(({ claim, ...newest }) => [claim, newest]));
}

/** Versions of these citations that the operator loaded, as `<citation>/<hash>`. */
export async function importedVersions(db: Db, citations: readonly string[]): Promise<Set<string>> {
  const { rows } = await db.execute<{ version: string }>(sql`
    select object_id || '/' || hash as version from authorship
    where object_type = 'citation' and person_id = ${operatorId}::uuid
      and object_id = any(${texts(citations)})`);
  return new Set(rows.map(({ version }) => version));
}
