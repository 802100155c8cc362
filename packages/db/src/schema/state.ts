import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import {
  instant,
  lifecycle,
  mode,
  origin,
  proposalState,
  risk,
  role,
  sha256,
  subjectType,
} from "./columns.ts";

/** One row: what kind of installation this is; a database never changes its mode. */
export const installation = pgTable(
  "installation",
  {
    only: boolean("only").primaryKey().default(true),
    mode: mode("mode").notNull(),
    createdAt: instant("created_at").notNull(),
    /** The operator lets it take no changes for now. */
    readOnly: boolean("read_only").notNull().default(false),
  },
  (table) => [check("installation_is_one_row", sql`${table.only}`)],
);

/** A published entry: where its head is. Rows appear at first publication; `head` 0 only within that transaction. */
export const entry = pgTable(
  "entry",
  {
    id: uuid("id").primaryKey(),
    kind: text("kind").notNull(),
    slug: text("slug").unique("entry_slug"),
    head: integer("head").notNull().default(0),
    language: text("language").notNull(),
    demonstration: boolean("demonstration").notNull().default(false),
    /** Of its first revision. */
    origin: origin("origin").notNull(),
    state: lifecycle("state").notNull().default("published"),
  },
  (table) => [
    index("entry_slug_beginning").on(sql`(${table.slug} collate "C")`),
    check("entry_has_slug_when_published", sql`(${table.head} = 0) = (${table.slug} is null)`),
  ],
);

/** A published source: where its head is, and what its head says it is. */
export const source = pgTable("source", {
  id: uuid("id").primaryKey(),
  head: integer("head").notNull().default(0),
  kind: text("kind").notNull(),
  status: text("status").notNull(),
  demonstration: boolean("demonstration").notNull().default(false),
  state: lifecycle("state").notNull().default("published"),
});

/** A change on its way; `draftBody` and `carried` are JSON as text. `patchset`, `hash`, `risk`: of the current patchset. */
export const proposal = pgTable(
  "proposal",
  {
    id: uuid("id").primaryKey(),
    state: proposalState("state").notNull(),
    origin: origin("origin").notNull(),
    demonstration: boolean("demonstration").notNull().default(false),
    openedBy: uuid("opened_by").notNull(),
    openedAt: instant("opened_at").notNull(),
    draftVersion: integer("draft_version").notNull(),
    draftBody: text("draft_body").notNull(),
    draftSavedAt: instant("draft_saved_at").notNull(),
    draftSavedBy: uuid("draft_saved_by").notNull(),
    /** Operations that "carry over" left for the author to settle. */
    carried: text("carried").notNull().default("[]"),
    patchset: integer("patchset"),
    hash: sha256("hash"),
    submittedAt: instant("submitted_at"),
    risk: risk("risk"),
  },
  (table) => [index("proposal_state").on(table.state), index("proposal_opener").on(table.openedBy)],
);

/** Everyone who saved the draft. */
export const proposalAuthor = pgTable(
  "proposal_author",
  {
    proposalId: uuid("proposal_id")
      .notNull()
      .references(() => proposal.id),
    personId: uuid("person_id").notNull(),
    /** Their first save. */
    since: instant("since").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.proposalId, table.personId] }),
    index("proposal_author_person").on(table.personId),
  ],
);

/** Subjects of the draft and of the current patchset; `position` in the draft, the first is what it is about. */
export const proposalSubject = pgTable(
  "proposal_subject",
  {
    proposalId: uuid("proposal_id")
      .notNull()
      .references(() => proposal.id),
    subjectType: subjectType("subject_type").notNull(),
    subjectId: uuid("subject_id").notNull(),
    position: integer("position").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.proposalId, table.subjectType, table.subjectId] }),
    index("proposal_subject_subject").on(table.subjectType, table.subjectId),
  ],
);

/**
 * Personal data, with sessions and letters; a backup carries it. Whoever deletes their account leaves a blank row:
 * no address, no name, the role of nobody in particular. `demo` people exist in demo mode alone.
 */
export const person = pgTable(
  "person",
  {
    id: uuid("id").primaryKey(),
    email: text("email").unique("person_email"),
    name: text("name"),
    role: role("role").notNull(),
    blocked: boolean("blocked").notNull().default(false),
    /** Why an admin blocked them; shown to them and to admins. */
    blockReason: text("block_reason"),
    demo: boolean("demo").notNull().default(false),
    createdAt: instant("created_at").notNull(),
    deletedAt: instant("deleted_at"),
  },
  (table) => [
    check(
      "deleted_person_is_blank",
      sql`(${table.deletedAt} is null and ${table.email} is not null and ${table.name} is not null)
        or (${table.deletedAt} is not null and ${table.email} is null and ${table.name} is null
          and ${table.blockReason} is null and ${table.role} = 'contributor' and not ${table.blocked})`,
    ),
  ],
);

/** A signed-in browser; the token itself is never stored. Personal data; no backup carries it. */
export const session = pgTable(
  "session",
  {
    id: uuid("id").primaryKey(),
    tokenHash: sha256("token_hash").notNull().unique("session_token_hash"),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    expiresAt: instant("expires_at").notNull(),
    createdAt: instant("created_at").notNull(),
    /** Program and system of the browser in words, never more: "Firefox · Linux". */
    agent: text("agent").notNull().default(""),
    /** Noted at most once an hour; null until then. */
    lastSeenAt: instant("last_seen_at"),
  },
  (table) => [index("session_person").on(table.personId)],
);
