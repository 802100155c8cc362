import { sql } from "drizzle-orm";
import { check, pgTable, text } from "drizzle-orm/pg-core";
import { sha256 } from "./columns.ts";

/** The bytes that truth rows cover, stored exactly as they were hashed. Rows are only ever added. */
export const content = pgTable(
  "content",
  { sha256: sha256("sha256").primaryKey(), body: text("body").notNull() },
  (table) => [
    check(
      "content_is_what_its_digest_says",
      sql`${table.sha256} = encode(sha256(convert_to(${table.body}, 'UTF8')), 'hex')`,
    ),
  ],
);
