import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/**
 * What servers must forget, one row a transaction that changes public output; `seq` in commit order, given under
 * the audit lock. Tags are those of the domain's `reading/tags.ts`: opaque ids, no personal data. Kept for one
 * day, the two newest rows always; not truth, and in no backup.
 */
export const invalidation = pgTable(
  "invalidation",
  {
    seq: integer("seq").primaryKey(),
    tags: text("tags").array().notNull(),
    at: instant("at").notNull(),
  },
  (table) => [index("invalidation_at").on(table.at)],
);
