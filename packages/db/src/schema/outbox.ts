import { letterKinds } from "@convenio/domain/people/letter";
import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

export const letterKind = pgEnum("letter_kind", letterKinds);

/**
 * Letters to people, written in the transaction that is their reason and sent after it. The words are made when a
 * letter is sent. Personal data (an address, and until it is sent what the letter leads to); no backup carries it.
 */
export const outbox = pgTable(
  "outbox",
  {
    id: uuid("id").primaryKey(),
    kind: letterKind("kind").notNull(),
    recipient: text("recipient").notNull(),
    language: text("language").notNull(),
    /** JSON as text: what its words need. Emptied when the letter was sent or given up. */
    parameters: text("parameters").notNull(),
    createdAt: instant("created_at").notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** When to send it, or to try again; while a server tries, when another may. Null: sent or given up. */
    nextAt: instant("next_at"),
    sentAt: instant("sent_at"),
    /** Why the last attempt failed: a code, no address. */
    error: text("error"),
  },
  (table) => [
    index("outbox_next").on(table.nextAt).where(sql`${table.nextAt} is not null`),
    index("outbox_created").on(table.createdAt, table.id),
    index("outbox_recipient").on(table.recipient),
    check("sent_letter_waits_no_more", sql`${table.sentAt} is null or ${table.nextAt} is null`),
    check(
      "letter_that_waits_no_more_is_empty",
      sql`${table.nextAt} is not null or ${table.parameters} = '{}'`,
    ),
  ],
);
