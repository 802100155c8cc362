import type { SubjectRef } from "../entry/subject.ts";
import type { Check } from "../evidence/check.ts";
import type { SubjectWarning } from "../proposal/changed-warnings.ts";
import type { Draft, SubjectContent } from "../proposal/draft.ts";
import type { Policy } from "../proposal/policy.ts";
import type { Risk } from "../proposal/risk.ts";
import type { Origin, ProposalState } from "../proposal/states.ts";
import type { Verdict } from "../proposal/verdict.ts";
import type { Refusal } from "../refusal.ts";
import type { Operation } from "../revision/operation.ts";
import type { Language } from "../text/languages.ts";
import type { Names } from "./names.ts";

/** A line of "my proposals" and of the queue. */
export type ProposalRow = {
  id: string;
  state: ProposalState;
  /** The first subject: what the proposal is about. */
  subject: {
    type: SubjectRef["type"];
    id: string;
    kind: string;
    title: string;
    slug: string | null;
    isNew: boolean;
  };
  subjects: number;
  rationale: string;
  authors: string[];
  openedAt: string;
  savedAt: string;
  submittedAt: string | null;
  patchset: number | null;
  risk: Risk | null;
  operations: number;
  approvals: number;
  needed: number;
  /** New or changed citations without a current check. */
  unchecked: number;
  demonstration: boolean;
  /** Other open proposals on the same subjects. */
  parallel: number;
};

/** A language's text of the published entry `entry` that is outdated since revision `since`. */
export type OutdatedText = { entry: string; lang: Language; since: number };

export type QueuePage = {
  rows: ProposalRow[];
  total: number;
  page: number;
  pages: number;
  facets: {
    state: { value: string; count: number }[];
    risk: { value: string; count: number }[];
    mine: number;
  };
  /** Published texts whose original has changed since they were translated; the longest outdated first, at most 50. */
  outdated: OutdatedText[];
  names: Names;
};

/** Citations of one source, snapshot, locator and quote: read once, answered together or apart. */
export type Passage = {
  key: string;
  source: string;
  citations: {
    claim: string;
    claimHash: string;
    citation: string;
    citationHash: string;
    subject: string;
    checks: Check[];
  }[];
};

export type ReviewItem = {
  id: string;
  patchset: number;
  person: string;
  verdict: Verdict;
  reason: string | null;
  text: string;
  /** For `withdraw` and `dismiss`: the review it answers. */
  target: string | null;
  at: string;
  /** Whether it still counts on the current patchset (approval of this hash, standing objection). */
  standing: boolean;
};

/** A patchset as reviewers read it. */
export type PatchsetView = {
  number: number;
  hash: string;
  submittedAt: string;
  submittedBy: string;
  authors: string[];
  rationale: string;
  /** The contributor terms under which it was submitted. */
  terms: string;
  policy: Policy;
  risk: Risk;
  needed: number;
  subjects: {
    type: SubjectRef["type"];
    id: string;
    base: number;
    head: number;
    baseContent: SubjectContent | null;
    content: SubjectContent;
  }[];
  operations: (Operation & { risk: Risk })[];
  passages: Passage[];
  /** What the change makes or leaves in disagreement with itself, which an approver confirms having seen. */
  warnings: SubjectWarning[];
};

/** What the reader of the page may do now; null: allowed, else the refusal that the same rule would give. */
export type ProposalActions = Record<
  "save" | "submit" | "withdraw" | "publish" | "approve" | "requestChanges" | "reject" | "carryOver" | "copy",
  Refusal | null
>;

/** One proposal, for those who may see it: authors, reviewers, editors. Others: not found. */
export type ProposalPage = {
  id: string;
  state: ProposalState;
  origin: Origin;
  demonstration: boolean;
  authors: string[];
  openedAt: string;
  /** Only for authors. */
  draft: {
    version: number;
    savedAt: string;
    draft: Draft;
    bases: Record<string, SubjectContent | null>;
    /** The version of the contributor terms that the reader has still to accept when they submit, or null. */
    terms: string | null;
  } | null;
  current: PatchsetView | null;
  patchsets: { number: number; hash: string; submittedAt: string }[];
  reviews: ReviewItem[];
  approvals: number;
  /** The patchset that the reader last judged, if an earlier one. */
  lastJudged: number | null;
  /** Revisions this proposal became, when published. */
  published: { subject: string; number: number; slug: string | null }[];
  /** Subjects whose head is past the base. */
  moved: string[];
  /** Operations that "carry over" could not apply, until the author settles them. */
  carried: CarriedOperation[];
  parallel: { id: string; state: ProposalState; subjects: string[] }[];
  actions: ProposalActions;
  names: Names;
};

/** An operation that no longer fits: what it was based on, what is published now, and what it wanted. */
export type CarriedOperation = Operation & { published: Operation["before"] };
