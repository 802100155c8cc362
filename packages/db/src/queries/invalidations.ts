import { everything } from "@convenio/domain/reading/tags";
import { desc, gte, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { channel } from "../listen.ts";
import { invalidation } from "../schema/invalidation.ts";
import { texts } from "../sql-values.ts";
import { lockChain } from "./audit.ts";

/** What one transaction touched: tags of the domain's `reading/tags.ts`, ISO instant of the change in `at`. */
export type Invalidation = typeof invalidation.$inferSelect;

const dayMs = 86_400_000;
/** Loading a whole record touches nearly all of it. */
const tagsAtMost = 5_000;

/**
 * Everything appended after `seq`, oldest first; null when some of it is gone (pruned, or the database is another
 * one since), so that whoever asks must forget everything.
 */
export async function invalidationsAfter(db: Db, seq: number): Promise<Invalidation[] | null> {
  const rows = await db
    .select()
    .from(invalidation)
    .where(gte(invalidation.seq, seq))
    .orderBy(invalidation.seq);
  // The row that is known comes along: where it is missing, so may be others.
  const whole = rows.every((row, index) => row.seq === (seq === 0 ? 1 : seq) + index);
  return whole && (seq === 0 || rows.length > 0) ? rows.filter((row) => row.seq > seq) : null;
}

/** The newest `seq`; 0 when nothing was ever appended. */
export async function lastInvalidation(db: Db): Promise<number> {
  const [last] = await db
    .select({ seq: invalidation.seq })
    .from(invalidation)
    .orderBy(desc(invalidation.seq))
    .limit(1);
  return last?.seq ?? 0;
}

/**
 * Appends what a transaction touched, prunes what is more than a day older (but for the newest row, by which servers
 * that are up to date know that they missed nothing), and tells every server to look when it commits. Takes the lock
 * of the audit chain, so that `seq` grows in commit order: call it last. No tags: nothing is appended; more than
 * anybody should sort out are one: everything.
 */
export async function appendInvalidation(tx: Db, tags: readonly string[], at: string): Promise<void> {
  if (tags.length === 0) return;
  await lockChain(tx);
  const dayBefore = new Date(Date.parse(at) - dayMs).toISOString();
  await tx.execute(sql`with gone as (delete from invalidation
      where at < ${dayBefore} and seq < (select max(seq) from invalidation))
    insert into invalidation (seq, tags, at)
    select coalesce(max(seq), 0) + 1, ${texts(tags.length > tagsAtMost ? [everything] : tags)}, ${at} from invalidation`);
  await tx.execute(sql.raw(`notify ${channel}`));
}
