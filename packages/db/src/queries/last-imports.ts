import type { SubjectContent } from "@convenio/domain/proposal/draft";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { uuids } from "../sql-values.ts";

/** The newest revision of a subject that came with an import. */
export type LastImport = { readonly number: number; readonly content: SubjectContent };

/** What was last imported of each of these subjects, by id; subjects that never were are absent. */
export async function lastImports(db: Db, ids: readonly string[]): Promise<Map<string, LastImport>> {
  const { rows } = await db.execute<{ id: string; number: number; body: string }>(sql`
    select distinct on (r.subject_id) r.subject_id as id, r.number, c.body from revision r
    join content c on c.sha256 = r.content_sha
    where r.subject_id = any(${uuids(ids)}) and r.origin = 'import'
    order by r.subject_id, r.number desc`);
  return new Map(rows.map(({ id, number, body }) => [id, { number, content: JSON.parse(body) }]));
}
