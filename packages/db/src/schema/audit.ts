import type { AuditBody } from "@convenio/domain/audit/page-body";
import type { Totals } from "@convenio/domain/audit/totals";
import type { Language } from "@convenio/domain/text/languages";
import { sql } from "drizzle-orm";
import { boolean, check, customType, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant, lifecycle, origin } from "./columns.ts";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** A published audit of a text: where its head is. Rows appear at first publication, as those of entries do. */
export const audit = pgTable(
  "audit",
  {
    id: uuid("id").primaryKey(),
    slug: text("slug").unique("audit_slug"),
    head: integer("head").notNull().default(0),
    language: text("language").notNull(),
    demonstration: boolean("demonstration").notNull().default(false),
    /** Of its first revision. */
    origin: origin("origin").notNull(),
    state: lifecycle("state").notNull().default("published"),
  },
  (table) => [check("audit_has_slug_when_published", sql`(${table.head} = 0) = (${table.slug} is null)`)],
);

/** What an audit says at its head, and what it is found by. How its linked claims stand is joined when it is read. */
export const auditPage = pgTable(
  "audit_page",
  {
    auditId: uuid("audit_id").primaryKey(),
    slug: text("slug").notNull().unique("audit_page_slug"),
    revision: integer("revision").notNull(),
    publishedAt: instant("published_at").notNull(),
    demonstration: boolean("demonstration").notNull(),
    /** Whether the head came with an import that no person has reviewed. */
    imported: boolean("imported").notNull(),
    titles: jsonb("titles").$type<Partial<Record<Language, string>>>().notNull(),
    summaries: jsonb("summaries").$type<Partial<Record<Language, string>>>().notNull(),
    totals: jsonb("totals").$type<Totals>().notNull(),
    /** Claims that a sentence links, and the ids whose names a reader needs. */
    claims: uuid("claims").array().notNull(),
    sources: uuid("sources").array().notNull(),
    people: uuid("people").array().notNull(),
    document: tsvector("document").notNull(),
    body: jsonb("body").$type<AuditBody>().notNull(),
  },
  (table) => [
    index("audit_page_published_at").on(table.publishedAt, table.auditId),
    index("audit_page_document").using("gin", table.document),
  ],
);
