import type { Spent } from "@convenio/domain/people/limits";
import { lte, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { rateLimit } from "../schema/rate-limit.ts";

/**
 * Counts one more time under `key` and answers the count; counting begins anew, until `until`, when the former end
 * has come. One statement, so that two servers never count the same time twice or not at all. ISO instants.
 */
export async function recordSpent(
  db: Db,
  key: string,
  { at, until }: { readonly at: string; readonly until: string },
): Promise<Spent> {
  const over = sql`${rateLimit.expiresAt} <= ${at}`;
  const [row] = await db
    .insert(rateLimit)
    .values({ key, points: 1, expiresAt: until })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        points: sql`case when ${over} then 1 else ${rateLimit.points} + 1 end`,
        expiresAt: sql`case when ${over} then excluded.expires_at else ${rateLimit.expiresAt} end`,
      },
    })
    .returning({ times: rateLimit.points, until: rateLimit.expiresAt });
  if (row === undefined) throw new Error("A count was not written.");
  return row;
}

/** Sweeps counts that ended before `now`. */
export async function deleteEndedCounts(db: Db, now: string): Promise<void> {
  await db.delete(rateLimit).where(lte(rateLimit.expiresAt, now));
}
