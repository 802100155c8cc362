import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { checkResult, instant, origin, reviewReason, risk, sha256, subjectType, verdict } from "./columns.ts";
import { proposal } from "./state.ts";
import { citationVersion, claimVersion } from "./versions.ts";

/** What was submitted, frozen. `body` in the content store: operations, subjects with their content digests, rationale. */
export const patchset = pgTable(
  "patchset",
  {
    proposalId: uuid("proposal_id")
      .notNull()
      .references(() => proposal.id),
    number: integer("number").notNull(),
    /** Of the effective difference. */
    hash: sha256("hash").notNull(),
    bodySha: sha256("body_sha").notNull(),
    risk: risk("risk").notNull(),
    policyVersion: integer("policy_version")
      .notNull()
      .references(() => policy.version),
    /** The contributor terms accepted with it, by their ISO day. */
    terms: text("terms").notNull(),
    submittedAt: instant("submitted_at").notNull(),
    submittedBy: uuid("submitted_by").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.proposalId, table.number] }),
    index("patchset_submitted_by").on(table.submittedBy),
    check("patchset_terms_are_dated", sql`${table.terms} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`),
  ],
);

/** A published state of a subject; the newest is its head. */
export const revision = pgTable(
  "revision",
  {
    id: uuid("id").primaryKey(),
    subjectType: subjectType("subject_type").notNull(),
    subjectId: uuid("subject_id").notNull(),
    number: integer("number").notNull(),
    contentSha: sha256("content_sha").notNull(),
    proposalId: uuid("proposal_id").notNull(),
    patchset: integer("patchset").notNull(),
    origin: origin("origin").notNull(),
    publishedAt: instant("published_at").notNull(),
    operationsSha: sha256("operations_sha").notNull(),
    /** Evidence states at publication. */
    evidenceSha: sha256("evidence_sha").notNull(),
    /** Revision numbers of the sources that the content cites. */
    pinsSha: sha256("pins_sha").notNull(),
  },
  (table) => [
    unique("revision_numbers_of_a_subject").on(table.subjectType, table.subjectId, table.number),
    foreignKey({
      columns: [table.proposalId, table.patchset],
      foreignColumns: [patchset.proposalId, patchset.number],
      name: "revision_patchset",
    }),
    index("revision_proposal").on(table.proposalId),
    check("revision_numbers_start_at_one", sql`${table.number} >= 1`),
  ],
);

/** Version numbers of claims as readers cite them, given at publication. */
export const publishedVersion = pgTable(
  "published_version",
  {
    claimId: uuid("claim_id").notNull(),
    version: integer("version").notNull(),
    hash: sha256("hash").notNull(),
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revision.id),
  },
  (table) => [
    primaryKey({ columns: [table.claimId, table.version] }),
    foreignKey({
      columns: [table.claimId, table.hash],
      foreignColumns: [claimVersion.claimId, claimVersion.hash],
      name: "published_version_claim",
    }),
    index("published_version_revision").on(table.revisionId),
  ],
);

/** A verdict on one patchset; `target`: the review that a withdrawal or dismissal answers. */
export const review = pgTable(
  "review",
  {
    id: uuid("id").primaryKey(),
    proposalId: uuid("proposal_id").notNull(),
    patchset: integer("patchset").notNull(),
    hash: sha256("hash").notNull(),
    personId: uuid("person_id").notNull(),
    verdict: verdict("verdict").notNull(),
    reason: reviewReason("reason"),
    textSha: sha256("text_sha").notNull(),
    target: uuid("target"),
    policyVersion: integer("policy_version")
      .notNull()
      .references(() => policy.version),
    at: instant("at").notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.proposalId, table.patchset],
      foreignColumns: [patchset.proposalId, patchset.number],
      name: "review_patchset",
    }),
    foreignKey({ columns: [table.target], foreignColumns: [table.id], name: "review_target" }),
    index("review_proposal").on(table.proposalId),
  ],
);

/** One person's answer whether a passage says what its citation says; binds both hashes. */
export const checkRecord = pgTable(
  "check_record",
  {
    id: uuid("id").primaryKey(),
    claimId: uuid("claim_id").notNull(),
    claimHash: sha256("claim_hash").notNull(),
    citationId: uuid("citation_id").notNull(),
    citationHash: sha256("citation_hash").notNull(),
    personId: uuid("person_id").notNull(),
    result: checkResult("result").notNull(),
    reasonSha: sha256("reason_sha"),
    at: instant("at").notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.claimId, table.claimHash],
      foreignColumns: [claimVersion.claimId, claimVersion.hash],
      name: "check_claim_version",
    }),
    foreignKey({
      columns: [table.citationId, table.citationHash],
      foreignColumns: [citationVersion.citationId, citationVersion.hash],
      name: "check_citation_version",
    }),
    index("check_record_citation").on(table.citationId),
    index("check_record_claim").on(table.claimId),
  ],
);

/** How many approvals each risk needs: a version is never changed, a change is a further version. */
export const policy = pgTable("policy", {
  version: integer("version").primaryKey(),
  /** Canonical JSON. */
  body: text("body").notNull(),
  at: instant("at").notNull(),
});

/** The log. `hash` covers the row's other fields one a line; `previous` is the hash of the row before. */
export const auditEvent = pgTable(
  "audit_event",
  {
    seq: integer("seq").primaryKey(),
    at: instant("at").notNull(),
    act: text("act").notNull(),
    proposalId: uuid("proposal_id"),
    subjectType: subjectType("subject_type"),
    subjectId: uuid("subject_id"),
    personId: uuid("person_id").notNull(),
    detailSha: sha256("detail_sha").notNull(),
    previous: sha256("previous").notNull(),
    hash: sha256("hash").notNull(),
  },
  (table) => [index("audit_event_proposal").on(table.proposalId)],
);
