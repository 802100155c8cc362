import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";

/** The slug of a published entry, null when it is not published. */
export async function entrySlug(db: Db, id: string): Promise<string | null> {
  const { rows } = await db.execute<{ slug: string }>(
    sql`select slug from page where entry_id = ${id}::uuid`,
  );
  return rows[0]?.slug ?? null;
}
