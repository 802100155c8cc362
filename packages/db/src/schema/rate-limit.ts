import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/**
 * How often something was done. A key names a limit and whose it is: an id, or an address only as its keyed hash.
 * Unlogged (migration `limits`): after a crash of PostgreSQL counting begins anew. In no backup.
 */
export const rateLimit = pgTable(
  "rate_limit",
  {
    key: text("key").primaryKey(),
    points: integer("points").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [index("rate_limit_end").on(table.expiresAt)],
);
