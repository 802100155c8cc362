import { index, pgTable, text } from "drizzle-orm/pg-core";
import { instant, sha256 } from "./columns.ts";

/**
 * Links that were mailed and neither used nor expired; the token itself is never stored here. Personal data (an
 * address); no backup carries it.
 */
export const signInLink = pgTable(
  "sign_in_link",
  {
    tokenHash: sha256("token_hash").primaryKey(),
    email: text("email").notNull(),
    language: text("language").notNull(),
    /** Where to go afterwards: a path of this site. */
    next: text("next").notNull(),
    expiresAt: instant("expires_at").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("sign_in_link_email").on(table.email), index("sign_in_link_end").on(table.expiresAt)],
);
