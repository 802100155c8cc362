import type { Check } from "../evidence/check.ts";
import type { SourceContent } from "../evidence/source.ts";
import type { EvidenceState } from "../evidence/states.ts";
import type { Members } from "../people/eligible.ts";
import type { SubjectContent } from "./draft.ts";
import type { Policy } from "./policy.ts";
import type { Patchset, Proposal, Review, StoredDraft } from "./proposal.ts";

/** Enough for what authors do with their proposal as a whole: withdraw. */
export type ProposalFacts = { readonly proposal: Proposal };

/**
 * What saving needs. `heads`: current revision numbers of the subjects in the incoming draft; absent or 0: unpublished.
 * `bases`: their published content at the revision that they say they are based on.
 */
export type SaveFacts = ProposalFacts & {
  readonly stored: StoredDraft;
  readonly heads: ReadonlyMap<string, number>;
  readonly bases: ReadonlyMap<string, SubjectContent | null>;
  /** The evidence that published claims have now, for those that audits of the incoming draft link. */
  readonly linkedStates: ReadonlyMap<string, EvidenceState>;
};

/** What the record holds of the things a draft mentions. */
export type RecordFacts = {
  /** Content at each subject's base revision; null or absent where base is 0. */
  readonly bases: ReadonlyMap<string, SubjectContent | null>;
  /** Kinds of the published entries that the draft points to. */
  readonly entryKinds: ReadonlyMap<string, string>;
  /** Published sources that the draft cites, at their head. */
  readonly sources: ReadonlyMap<string, SourceContent>;
  /** Published claims among those that the draft's audits link, with the entry of each. */
  readonly linkedClaims: ReadonlyMap<string, string>;
  /** Of the draft's ids (subjects, claims, citations): those that another subject or another proposal uses, published or not. */
  readonly usedIds: ReadonlySet<string>;
  /**
   * Published citations with another stance than context, by source, for the sources that are subjects;
   * citations of entries that are subjects themselves left out.
   */
  readonly supportedBy: ReadonlyMap<string, readonly string[]>;
};

/** What submitting needs. `policy`: in force today; `checks`: all on claims and citations of the draft and its bases. */
export type SubmitFacts = ProposalFacts &
  RecordFacts & {
    readonly stored: StoredDraft;
    readonly current: Patchset | null;
    readonly policy: Policy;
    readonly checks: readonly Check[];
    /** Versions of the contributor terms that the submitting person accepted with earlier patchsets. */
    readonly acceptedTerms: readonly string[];
  };

/**
 * What every verdict needs. `policy`: the version that the current patchset names; `members`: everyone who
 * reviewed or checked; `checks`: all on the citations of the current patchset, any version.
 */
export type ReviewFacts = ProposalFacts & {
  readonly current: Patchset | null;
  readonly reviews: readonly Review[];
  readonly members: Members;
  readonly policy: Policy;
  readonly checks: readonly Check[];
};

/** What publishing needs besides: the record as it stands under the locks. */
export type PublishFacts = ReviewFacts & {
  /** Current revision number of each subject; absent or 0: unpublished. */
  readonly heads: ReadonlyMap<string, number>;
  /** Every published source that the patchset's entries cite, at its head. */
  readonly sources: ReadonlyMap<string, { readonly revision: number; readonly content: SourceContent }>;
  /** As `RecordFacts.supportedBy`, today. */
  readonly supportedBy: ReadonlyMap<string, readonly string[]>;
  /** The newest published version of each claim of the patchset that has one. */
  readonly versions: ReadonlyMap<string, { readonly version: number; readonly hash: string }>;
  /** Slugs that are in use, at least all that begin with those this publication could make. */
  readonly takenSlugs: ReadonlySet<string>;
  /** Slugs that an import states, by entry id. */
  readonly statedSlugs: ReadonlyMap<string, string>;
  /** ISO day. */
  readonly today: string;
};

/** What carrying a draft over to the heads needs. */
export type CarryOverFacts = ProposalFacts & {
  readonly stored: StoredDraft;
  readonly bases: ReadonlyMap<string, SubjectContent | null>;
  readonly heads: ReadonlyMap<string, { readonly number: number; readonly content: SubjectContent }>;
};

/** One citation somebody wants to check, as the record and the patchsets under review know it. */
export type CheckTarget = {
  readonly citation: string;
  /** Pairs of hashes that are current: in the published head or in the current patchset of an open proposal. */
  readonly current: readonly { readonly claimHash: string; readonly citationHash: string }[];
  /** Authors of the claim version and of the citation version that are to be checked. */
  readonly authors: readonly string[];
  /** The entry in whose published head exactly these two versions stand; null when they stand in none. */
  readonly publishedIn: string | null;
};
