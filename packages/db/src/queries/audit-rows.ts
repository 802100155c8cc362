import type { AuditRow } from "@convenio/domain/reading/audit-page";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { rankOf } from "../fragments/found.ts";
import { searchQuery } from "../projections/search-query.ts";

/** The published audits, newest first, at most `limit`. */
export async function auditRows(db: Db, limit: number): Promise<AuditRow[]> {
  return read(db, sql`true`, sql`published_at desc, audit_id desc`, limit);
}

/**
 * Published audits that hold all words that were typed, in their titles, summaries, sentences, reasons and the
 * searches they log: at most ten, best first. Nothing typed finds none.
 */
export async function foundAudits(db: Db, typed: string): Promise<AuditRow[]> {
  const query = searchQuery(typed);
  if (query === null) return [];
  return read(db, sql`document @@ ${query.all}::text::tsquery`, sql`${rankOf(query)} desc, audit_id`, 10);
}

async function read(db: Db, where: SQL, order: SQL, limit: number): Promise<AuditRow[]> {
  const { rows } = await db.execute<AuditRow>(sql`
    select audit_id as id, slug, titles, summaries, totals, imported, demonstration,
      published_at as "publishedAt", revision
    from audit_page where ${where} order by ${order} limit ${limit}`);
  return rows;
}
