import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { authoredType, sha256, stance } from "./columns.ts";
import { proposal } from "./state.ts";

/** One state of a claim's hashed part; written when first submitted, `proposal` is whose operation created it. */
export const claimVersion = pgTable(
  "claim_version",
  {
    claimId: uuid("claim_id").notNull(),
    hash: sha256("hash").notNull(),
    entryId: uuid("entry_id").notNull(),
    proposalId: uuid("proposal_id")
      .notNull()
      .references(() => proposal.id),
  },
  (table) => [primaryKey({ columns: [table.claimId, table.hash] })],
);

/** One state of a citation's hashed part, with the kind its source had when it was first submitted. */
export const citationVersion = pgTable(
  "citation_version",
  {
    citationId: uuid("citation_id").notNull(),
    hash: sha256("hash").notNull(),
    claimId: uuid("claim_id").notNull(),
    sourceId: uuid("source_id").notNull(),
    sourceKind: text("source_kind").notNull(),
    stance: stance("stance").notNull(),
    proposalId: uuid("proposal_id")
      .notNull()
      .references(() => proposal.id),
  },
  (table) => [
    primaryKey({ columns: [table.citationId, table.hash] }),
    index("citation_version_claim").on(table.claimId),
    index("citation_version_source").on(table.sourceId),
    check(
      "machine_text_is_context_only",
      sql`${table.sourceKind} <> 'ai-generated' or ${table.stance} = 'context'`,
    ),
  ],
);

/** Who wrote what. `objectId`: `<proposal>/<number>` of a patchset, else the id of the claim or citation. */
export const authorship = pgTable(
  "authorship",
  {
    objectType: authoredType("object_type").notNull(),
    objectId: text("object_id").notNull(),
    hash: sha256("hash").notNull(),
    personId: uuid("person_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.objectType, table.objectId, table.hash, table.personId] }),
    index("authorship_person").on(table.personId),
  ],
);
