import type { Problem } from "./proposal/problem.ts";
import type { Risk } from "./proposal/risk.ts";
import type { ProposalState } from "./proposal/states.ts";

/**
 * Every "no" of the product. The code is the same word in the rule, the test, the error
 * (`error.data.reason`) and the key of the sentence in `web/src/text/refusals.ts`.
 */
export type Refusal =
  | { code: "not-signed-in" }
  | { code: "not-allowed" }
  | { code: "blocked" }
  | { code: "not-found" }
  /** Whoever would leave the installation without an admin. */
  | { code: "last-admin" }
  /** Somebody else has changed the policy since; `version` is in force. */
  | { code: "policy-moved"; version: number }
  | { code: "approvals-out-of-bounds"; risk: Risk; least: number; most: number }
  /** A class of more risk would need fewer approvals than one of less. */
  | { code: "approvals-fall"; risk: Risk }
  /** What was typed to confirm is not what was asked for. */
  | { code: "confirmation-differs" }
  /** Too often in a short time; `seconds` until it can be tried again. */
  | { code: "rate-limited"; seconds: number }
  /** A mailed link that was used, has expired, or never was. */
  | { code: "link-not-valid" }
  /** The operator lets the installation take no changes for now. */
  | { code: "read-only" }
  /** The database does not answer for now; nothing was changed, or it is not known whether it was. */
  | { code: "try-again" }
  /** The disk of the database is full or cannot be written; nothing was changed. */
  | { code: "storage-full" }
  | { code: "input-invalid"; fields: { path: string; problem: string }[] }
  | { code: "stale-draft"; version: number; savedAt: string; draft: unknown }
  | { code: "wrong-state"; state: ProposalState }
  | { code: "not-author" }
  | { code: "content-invalid"; problems: Problem[] }
  | { code: "no-operations" }
  | { code: "foreign-id"; ids: string[] }
  | { code: "target-unpublished"; ids: string[] }
  | { code: "machine-support"; citations: string[] }
  | { code: "mark-without-claim"; problems: Problem[] }
  /** Cells of an import that a machine translated: nobody would accept them. */
  | { code: "machine-text"; texts: { subject: string; cell: string }[] }
  | { code: "terms-not-accepted"; terms: string }
  | { code: "rationale-missing" }
  | { code: "patchset-moved"; patchset: number }
  | { code: "self-approval" }
  /** An author asking for changes in, rejecting or settling objections to their own work. */
  | { code: "self-review" }
  | { code: "self-check" }
  | { code: "already-approved" }
  | { code: "evidence-unchecked"; citations: string[] }
  | { code: "evidence-fails"; citations: string[] }
  | { code: "evidence-unread"; citations: string[] }
  /** Keys of warnings about the change that the approver has not confirmed having read. */
  | { code: "warnings-unread"; warnings: string[] }
  | { code: "reason-missing" }
  | { code: "check-outdated"; citations: string[] }
  | { code: "objection-stands"; by: string[] }
  | { code: "already-objected" }
  /** The verdict to withdraw or dismiss is not there, was taken back, or was on another content. */
  | { code: "verdict-not-standing" }
  | { code: "quorum-not-reached"; risk: Risk; approvals: number; needed: number }
  | { code: "merge-conflict"; subjects: string[] }
  | { code: "nothing-to-carry" }
  | { code: "date-not-edtf"; text: string };

export type RefusalCode = Refusal["code"];
