import { customType, index, pgTable, uuid } from "drizzle-orm/pg-core";

/** Text that sorts by code point on every server, whatever its locale. */
const plain = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/**
 * What readers narrow the record by, one row for each claim that says it; `claim_id` null: the entry itself. Facets
 * are those of the kinds, `origin`, and of entries `named` and `part` (taking part); see `facet-rows.ts`.
 */
export const facetValue = pgTable(
  "facet_value",
  {
    entryId: uuid("entry_id").notNull(),
    facet: plain("facet").notNull(),
    /** A term; for `named` and `part` the id of an entry. */
    value: plain("value").notNull(),
    claimId: uuid("claim_id"),
  },
  (table) => [
    index("facet_value_value").on(table.facet, table.value, table.entryId),
    index("facet_value_entry").on(table.entryId),
  ],
);
