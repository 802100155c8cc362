import type { SubjectRef } from "../entry/subject.ts";
import type { CarriedOperation } from "../reading/proposal-page.ts";
import type { Operation } from "../revision/operation.ts";
import type { Draft, SubjectContent } from "./draft.ts";
import type { Risk } from "./risk.ts";
import type { Origin, ProposalState } from "./states.ts";
import type { ReviewReason, Verdict } from "./verdict.ts";

/** A proposal's own row. Times are ISO 8601 UTC with milliseconds. */
export type Proposal = {
  readonly id: string;
  readonly state: ProposalState;
  readonly origin: Origin;
  readonly demonstration: boolean;
  readonly openedBy: string;
  readonly openedAt: string;
  readonly draftVersion: number;
  /** The number of the current patchset; null before the first submit. */
  readonly patchset: number | null;
  /** Everyone who saved the draft, in order of their first save. */
  readonly authors: readonly string[];
};

/** The draft as stored; `carried` are operations that "carry over" could not apply, until the author settles them. */
export type StoredDraft = {
  readonly version: number;
  readonly draft: Draft;
  readonly carried: readonly CarriedOperation[];
  readonly savedAt: string;
  readonly savedBy: string;
};

/** A subject as a patchset froze it: revision number it was based on (0: does not exist yet) and what it becomes. */
export type PatchsetSubject = SubjectRef & { readonly base: number; readonly content: SubjectContent };

/** The bytes that `patchset.body_sha` covers. */
export type PatchsetBody = {
  readonly proposal: string;
  readonly number: number;
  readonly rationale: string;
  /** The contributor terms under which it was submitted: the version in force then, ISO day. */
  readonly terms: string;
  readonly subjects: readonly PatchsetSubject[];
  /** Sorted by subject, then cell. */
  readonly operations: readonly Operation[];
};

/** What was submitted, frozen. Only subjects with at least one operation are in it. */
export type Patchset = PatchsetBody & {
  /** Effective-diff hash. */
  readonly hash: string;
  /** Everyone who had saved the draft when it was submitted. */
  readonly authors: readonly string[];
  /** The policy that decides on this proposal: that in force at its first submit. */
  readonly policyVersion: number;
  readonly risk: Risk;
  readonly submittedAt: string;
  readonly submittedBy: string;
};

/** One review row. `target`: the review that `withdraw` and `dismiss` answer. */
export type Review = {
  readonly id: string;
  readonly proposal: string;
  readonly patchset: number;
  readonly hash: string;
  readonly person: string;
  readonly verdict: Verdict;
  readonly reason: ReviewReason | null;
  readonly text: string;
  readonly target: string | null;
  readonly policyVersion: number;
  readonly at: string;
};
