import type { Listed } from "@convenio/domain/entry/listed";
import type { Value } from "@convenio/domain/entry/value";
import type { SourceContent } from "@convenio/domain/evidence/source";
import type { EvidenceState } from "@convenio/domain/evidence/states";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { PageBody } from "@convenio/domain/reading/entry-page";
import type { Language } from "@convenio/domain/text/languages";
import { sql } from "drizzle-orm";
import { boolean, customType, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant, sha256 } from "./columns.ts";

/** Text that sorts by code point on every server, whatever its locale. */
const plain = customType<{ data: string }>({ dataType: () => 'text collate "C"' });
/** Words with weights, made by `search-document.ts`; the server's own parser is never asked. */
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
const ids = (name: string) => uuid(name).array().notNull();

/** What an entry itself says at its head. `overdue` is never stored: it depends on the day of reading. */
export const page = pgTable(
  "page",
  {
    entryId: uuid("entry_id").primaryKey(),
    slug: text("slug").notNull().unique("page_slug"),
    kind: text("kind").notNull(),
    revision: integer("revision").notNull(),
    publishedAt: instant("published_at").notNull(),
    demonstration: boolean("demonstration").notNull(),
    titles: jsonb("titles").$type<Partial<Record<Language, string>>>().notNull(),
    summaries: jsonb("summaries").$type<Partial<Record<Language, string>>>().notNull(),
    /** The title in the entry's own language, folded: lists sort by it. */
    title: plain("title").notNull(),
    /** First and last day of what it is about, ISO; `latest` null beside a day in `earliest`: it goes on. */
    earliest: plain("earliest"),
    latest: plain("latest"),
    /** When its subject was, EDTF. */
    whenText: text("when_text"),
    /** What the list of its whole shows of it. */
    listed: jsonb("listed").$type<Listed[]>().notNull(),
    lastChecked: instant("last_checked"),
    importedUnchecked: integer("imported_unchecked").notNull(),
    /** Languages whose text is outdated, with the revision since which it is. */
    stale: jsonb("stale").$type<PageBody["stale"]>().notNull(),
    /** Ids that the body mentions, whose names a reader needs. */
    entries: ids("entries"),
    sources: ids("sources"),
    people: ids("people"),
    body: jsonb("body").$type<PageBody>().notNull(),
  },
  (table) => [
    index("page_kind").on(table.kind, table.title),
    index("page_title").on(table.title, table.entryId),
    index("page_published_at").on(table.publishedAt, table.entryId),
    index("page_entries").using("gin", table.entries),
    index("page_stale").on(table.publishedAt, table.entryId).where(sql`${table.stale} <> '{}'`),
  ],
);

/** A claim of an entry's head with its evidence. `earliest`, `latest`: ISO days, of its date or else its period. */
export const publishedClaim = pgTable(
  "published_claim",
  {
    claimId: uuid("claim_id").primaryKey(),
    entryId: uuid("entry_id").notNull(),
    predicate: plain("predicate").notNull(),
    position: integer("position").notNull(),
    value: jsonb("value").$type<Value>(),
    targetId: uuid("target_id"),
    role: text("role"),
    earliest: plain("earliest"),
    latest: plain("latest"),
    /** ISO day by which the target's page sorts it: of the period, else of when the entry's subject was. */
    sortDate: plain("sort_date"),
    rank: text("rank").notNull(),
    state: text("state").$type<EvidenceState>().notNull(),
    overdueOn: plain("overdue_on"),
    hash: sha256("hash").notNull(),
    version: integer("version").notNull(),
    rivals: ids("rivals"),
    entries: ids("entries"),
    sources: ids("sources"),
    people: ids("people"),
    body: jsonb("body").$type<ClaimView>().notNull(),
  },
  (table) => [
    index("published_claim_entry").on(table.entryId, table.position),
    index("published_claim_target").on(table.targetId, table.predicate, table.sortDate.desc().nullsLast()),
    index("published_claim_naming").on(table.targetId, table.entryId),
    index("published_claim_state").on(table.state, table.entryId),
    index("published_claim_predicate").on(table.predicate, table.targetId),
    index("published_claim_code")
      .on(sql`(${table.value} ->> 'code')`)
      .where(sql`${table.value} ->> 'code' is not null`),
  ],
);

/** Which published claim cites which source. */
export const publishedCitation = pgTable(
  "published_citation",
  {
    citationId: uuid("citation_id").primaryKey(),
    claimId: uuid("claim_id").notNull(),
    entryId: uuid("entry_id").notNull(),
    sourceId: uuid("source_id").notNull(),
  },
  (table) => [
    index("published_citation_source").on(table.sourceId, table.claimId),
    index("published_citation_entry").on(table.entryId),
  ],
);

/** Who took part in what, in what role and when; deprecated claims are left out. */
export const participation = pgTable(
  "participation",
  {
    claimId: uuid("claim_id").primaryKey(),
    entryId: uuid("entry_id").notNull(),
    actorId: uuid("actor_id").notNull(),
    predicate: plain("predicate").notNull(),
    role: text("role"),
    whenText: text("when_text"),
    sortDate: plain("sort_date"),
  },
  (table) => [
    index("participation_entry").on(table.entryId, table.actorId),
    index("participation_actor").on(table.actorId, table.sortDate.desc().nullsLast()),
  ],
);

/** What an entry is found by. `names`: titles and aliases, folded; `titles`: the same in one line. */
export const search = pgTable(
  "search",
  {
    entryId: uuid("entry_id").primaryKey(),
    document: tsvector("document").notNull(),
    names: text("names").array().notNull(),
    titles: text("titles").notNull(),
  },
  (table) => [
    index("search_document").using("gin", table.document),
    index("search_names").using("gin", table.names),
    index("search_titles").using("gin", table.titles.op("gin_trgm_ops")),
  ],
);

/** A source at its head. `title` folded, for sorting; `titles`: title, container and publisher folded, for pickers. */
export const sourcePage = pgTable(
  "source_page",
  {
    sourceId: uuid("source_id").primaryKey(),
    revision: integer("revision").notNull(),
    publishedAt: instant("published_at").notNull(),
    demonstration: boolean("demonstration").notNull(),
    title: plain("title").notNull(),
    document: tsvector("document").notNull(),
    titles: text("titles").notNull(),
    body: jsonb("body").$type<SourceContent>().notNull(),
  },
  (table) => [
    index("source_page_title").on(table.title, table.sourceId),
    index("source_page_document").using("gin", table.document),
    index("source_page_titles").using("gin", table.titles.op("gin_trgm_ops")),
  ],
);
