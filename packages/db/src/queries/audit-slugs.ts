import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { uuids } from "../sql-values.ts";

/** The slugs of those of these ids that are published audits, by id. */
export async function auditSlugs(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await db.execute<{ id: string; slug: string }>(
    sql`select audit_id as id, slug from audit_page where audit_id = any(${uuids(ids)})`,
  );
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}
