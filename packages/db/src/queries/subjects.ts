import type { SubjectRef } from "@convenio/domain/entry/subject";
import type { SourceContent } from "@convenio/domain/evidence/source";
import type { SubjectContent } from "@convenio/domain/proposal/draft";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { uuids } from "../sql-values.ts";

const slugLock = 1_129_270_003;

/**
 * Locks these subjects, audits before entries before sources, each in id order, and the sources they cite against change;
 * when one is not yet published also the making of slugs. Taken after the proposal and before the audit log.
 */
export async function lockSubjects(
  tx: Db,
  subjects: readonly SubjectRef[],
  cited: readonly string[] = [],
): Promise<void> {
  const ids = (wanted: SubjectRef["type"]) =>
    subjects.filter(({ type }) => type === wanted).map(({ id }) => id);
  const [audits, entries, sources] = [ids("audit"), ids("entry"), ids("source")];
  const lockedAudits = await tx.execute(
    sql`select id from audit where id = any(${uuids(audits)}) order by id for update`,
  );
  const locked = await tx.execute(
    sql`select id from entry where id = any(${uuids(entries)}) order by id for update`,
  );
  const others = cited.filter((id) => !sources.includes(id));
  for (const id of [...new Set([...sources, ...others])].sort()) {
    const strength = sources.includes(id) ? sql`for update` : sql`for share`;
    await tx.execute(sql`select id from source where id = ${id} ${strength}`);
  }
  if (locked.rows.length + lockedAudits.rows.length < new Set([...entries, ...audits]).size)
    await tx.execute(sql`select pg_advisory_xact_lock(${slugLock})`);
}

/** A subject at a numbered revision. */
export type At = SubjectRef & { readonly number: number };

/** Content of subjects at numbered revisions, by subject id; what does not exist is absent. One number per subject. */
export async function contentsAt(db: Db, wanted: readonly At[]): Promise<Map<string, SubjectContent>> {
  if (wanted.length === 0) return new Map();
  const asked = JSON.stringify(wanted.map(({ type, id, number }) => ({ type, id, number })));
  const { rows } = await db.execute<{ id: string; body: string }>(sql`
    select r.subject_id as id, c.body
    from json_to_recordset(${asked}::text::json) as w(type subject_type, id uuid, number integer)
    join revision r on r.subject_type = w.type and r.subject_id = w.id and r.number = w.number
    join content c on c.sha256 = r.content_sha`);
  return new Map(rows.map(({ id, body }) => [id, parsed(body)]));
}

/** Where a published subject's head is and what it holds. */
export type Head = {
  readonly type: SubjectRef["type"];
  readonly number: number;
  readonly content: SubjectContent;
};

/** The heads of these subjects, by id; unpublished ones are absent. */
export async function headsOf(db: Db, ids: readonly string[]): Promise<Map<string, Head>> {
  const { rows } = await db.execute<{ id: string; number: number; type: Head["type"]; body: string }>(sql`
    select s.id, s.head as number, s.type, c.body from ${anySubject(ids)} s
    join revision r on r.subject_type = s.type and r.subject_id = s.id and r.number = s.head
    join content c on c.sha256 = r.content_sha`);
  return new Map(rows.map(({ id, body, ...row }) => [id, { ...row, content: parsed(body) }]));
}

/** Current revision numbers of these subjects, by id; unpublished ones are absent. */
export async function headNumbers(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await db.execute<{ id: string; head: number }>(
    sql`select s.id, s.head from ${anySubject(ids)} s where s.head > 0`,
  );
  return new Map(rows.map(({ id, head }) => [id, head]));
}

/** Those of these ids that are published sources, at their heads. */
export async function publishedSources(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { revision: number; content: SourceContent }>> {
  const found = new Map<string, { revision: number; content: SourceContent }>();
  for (const [id, { number, content }] of await headsOf(db, ids))
    if (content.type === "source") found.set(id, { revision: number, content });
  return found;
}

/** Kinds of those of these ids that are published entries. */
export async function publishedKinds(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await db.execute<{ id: string; kind: string }>(
    sql`select id, kind from entry where head > 0 and id = any(${uuids(ids)})`,
  );
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

function anySubject(ids: readonly string[]): SQL {
  return sql`(
    select id, head, 'entry'::subject_type as type from entry where id = any(${uuids(ids)})
    union all select id, head, 'source'::subject_type from source where id = any(${uuids(ids)})
    union all select id, head, 'audit'::subject_type from audit where id = any(${uuids(ids)}))`;
}

/** Content was validated before it was frozen, and old content must stay readable. */
function parsed(body: string): SubjectContent {
  return JSON.parse(body);
}
