import { customType, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** Text that sorts by code point on every server, whatever its locale. */
const plain = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/**
 * An entry as lists narrow, count and sort it: one narrow row, so that reading many of them is cheap. Holds no
 * personal data; made again from truth.
 */
export const listEntry = pgTable(
  "list_entry",
  {
    entryId: uuid("entry_id").primaryKey(),
    /** `facet:value` of its kind, terms, origin, evidence and status, where they hold on every day. */
    terms: text("terms").array().notNull(),
    /** What may be a country and is named without taking part. */
    named: uuid("named").array().notNull(),
    /** What takes part. */
    parts: uuid("parts").array().notNull(),
    publishedAt: instant("published_at").notNull(),
    earliest: plain("earliest"),
    latest: plain("latest"),
    /** Day by which the latest come first: of what goes on without end, a day that is never reached. */
    lasting: plain("lasting"),
    /** Folded: in the entry's own language, and as each language shows it. */
    title: plain("title").notNull(),
    titleEn: plain("title_en").notNull(),
    titleEs: plain("title_es").notNull(),
    titlePt: plain("title_pt").notNull(),
    claims: integer("claims").notNull(),
    disputed: integer("disputed").notNull(),
    /** Checked or corroborated, apart from what falls due. */
    confirmed: integer("confirmed").notNull(),
  },
  (table) => [
    index("list_entry_terms").using("gin", table.terms),
    index("list_entry_named").using("gin", table.named),
    index("list_entry_parts").using("gin", table.parts),
    index("list_entry_published_at").on(table.publishedAt, table.entryId),
    index("list_entry_earliest").on(table.earliest),
    index("list_entry_lasting").on(table.lasting.desc().nullsLast(), table.earliest.desc().nullsLast()),
    index("list_entry_disputed").on(table.disputed.desc(), table.publishedAt.desc(), table.entryId.desc()),
    index("list_entry_title").on(table.title, table.entryId),
    index("list_entry_title_en").on(table.titleEn, table.entryId),
    index("list_entry_title_es").on(table.titleEs, table.entryId),
    index("list_entry_title_pt").on(table.titlePt, table.entryId),
  ],
);

/**
 * A value that an entry has from the ISO day `since` (null: always) and no longer on the day `before` (null: it stays).
 * What no longer holds when the entry is published is left out.
 */
export const facetSpan = pgTable(
  "facet_span",
  {
    entryId: uuid("entry_id").notNull(),
    facet: plain("facet").notNull(),
    value: plain("value").notNull(),
    since: plain("since"),
    before: plain("before"),
  },
  (table) => [
    primaryKey({ columns: [table.facet, table.value, table.entryId] }),
    index("facet_span_entry").on(table.entryId),
  ],
);

/**
 * How many entries have a value: the sum of `count` over all `day` up to today; `day` empty: from the beginning. Beside
 * the facets of `list_entry` there are `partner`, whose values are its `parts`, and `country`, with its `named` too; and
 * those of `record-counts.ts`, which are of no list.
 */
export const facetCount = pgTable(
  "facet_count",
  {
    facet: plain("facet").notNull(),
    value: plain("value").notNull(),
    day: plain("day").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.facet, table.value, table.day] })],
);
