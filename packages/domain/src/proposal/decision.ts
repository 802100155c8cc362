import type { SubjectRef } from "../entry/subject.ts";
import type { Check } from "../evidence/check.ts";
import type { Stance } from "../evidence/citation.ts";
import type { SourceKind } from "../evidence/source.ts";
import type { EvidenceState } from "../evidence/states.ts";
import type { Json, Operation } from "../revision/operation.ts";
import type { SubjectContent } from "./draft.ts";
import type { Patchset, Proposal, Review, StoredDraft } from "./proposal.ts";
import type { Origin, ProposalState } from "./states.ts";

/** What the audit log calls each act; one per decision, no decision without. */
const acts = [
  "proposal-opened",
  "draft-saved",
  "draft-carried-over",
  "carried-settled",
  "proposal-submitted",
  "proposal-withdrawn",
  "checks-recorded",
  "approved",
  "changes-requested",
  "rejected",
  "review-withdrawn",
  "objection-dismissed",
  "published",
  "person-granted",
  "person-blocked",
  "person-unblocked",
  "person-renamed",
  "person-deleted",
  "policy-changed",
] as const;
export type Act = (typeof acts)[number];

/** The one line of history of a decision. `detail` goes to the content store, its digest into the log. */
export type AuditAct = {
  readonly act: Act;
  readonly proposal: string | null;
  /** The first subject of the proposal, or null when the act has none. */
  readonly subject: SubjectRef | null;
  readonly by: string;
  /** ISO 8601 UTC, milliseconds. */
  readonly at: string;
  readonly detail: Json;
};

/** What becomes of the proposal's row. Record it only while the row still has state `from`. */
export type ProposalChange = {
  readonly id: string;
  readonly from: ProposalState;
  readonly to: ProposalState;
};

/** Insert the proposal, its opener as author, its subjects and its draft. */
export type Opening = { readonly proposal: Proposal; readonly draft: StoredDraft; readonly event: AuditAct };

/** Write the draft if its stored version is still `replaces`; its saver becomes an author. */
export type Saving = {
  readonly proposal: ProposalChange;
  readonly replaces: number;
  readonly draft: StoredDraft;
  readonly event: AuditAct;
};

/** A version of a claim, known by its hash; may stand already. */
export type ClaimVersion = { readonly claim: string; readonly hash: string; readonly entry: string };

/** A version of a citation, known by its hash; may stand already. */
export type CitationVersion = {
  readonly citation: string;
  readonly hash: string;
  readonly claim: string;
  readonly source: string;
  readonly sourceKind: SourceKind;
  readonly stance: Stance;
};

/** Who wrote what. The object id of a patchset is `<proposal>/<number>`; may stand already for claims and citations. */
export type Authorship = {
  readonly object: "patchset" | "claim" | "citation";
  readonly id: string;
  readonly hash: string;
  readonly person: string;
};

/** Insert the patchset and what it newly asserts; it becomes the proposal's current one, with its hash, risk and time. */
export type Submission = {
  readonly proposal: ProposalChange;
  readonly patchset: Patchset;
  /** New or changed against the base only. */
  readonly claimVersions: readonly ClaimVersion[];
  readonly citationVersions: readonly CitationVersion[];
  readonly authorship: readonly Authorship[];
  readonly event: AuditAct;
};

/** Insert the checks; refresh the pages of `published`, the entries in whose head one of these citations stands. */
export type Checking = {
  readonly proposal: null;
  readonly checks: readonly Check[];
  readonly published: readonly string[];
  readonly event: AuditAct;
};

/** Insert the review and move the proposal. `approvals` of `needed` stand once it is in. */
export type Reviewing = {
  readonly proposal: ProposalChange;
  readonly review: Review;
  readonly approvals: number;
  readonly needed: number;
  readonly event: AuditAct;
};

/** The proposal ends, nothing else changes. */
export type Ending = { readonly proposal: ProposalChange; readonly event: AuditAct };

/** The evidence of one claim as a revision freezes it; `checks`: ids of the current checks it rests on. */
export type FrozenEvidence = {
  readonly version: number;
  readonly hash: string;
  readonly state: EvidenceState;
  /** ISO day, or null. */
  readonly overdueOn: string | null;
  readonly checks: readonly string[];
};

/** One revision to insert; moving the subject's head from `number - 1` to `number` goes with it. */
export type RevisionRow = {
  readonly id: string;
  readonly subject: SubjectRef;
  /** Head + 1. */
  readonly number: number;
  readonly content: SubjectContent;
  /** The patchset's operations on this subject. */
  readonly operations: readonly Operation[];
  /** By claim id; empty for a source. */
  readonly evidence: Readonly<Record<string, FrozenEvidence>>;
  /** Source id → revision number in force, of every source that the content cites. */
  readonly pins: Readonly<Record<string, number>>;
  readonly proposal: string;
  readonly patchset: number;
  readonly origin: Origin;
  readonly publishedAt: string;
};

/** A claim's next version number, given at publication. Claims whose hash did not change keep theirs and have no row. */
export type PublishedVersion = {
  readonly claim: string;
  /** 1, 2, 3 … */
  readonly version: number;
  readonly hash: string;
  readonly revision: string;
};

/** Insert revisions and versions, move heads, set slugs, refresh projections: all or nothing. */
export type Publication = {
  readonly proposal: ProposalChange;
  /** Sources before entries, each by id. */
  readonly revisions: readonly RevisionRow[];
  readonly versions: readonly PublishedVersion[];
  /** Slugs of entries published for the first time; they never change. */
  readonly slugs: readonly { readonly entry: string; readonly slug: string }[];
  readonly event: AuditAct;
};
