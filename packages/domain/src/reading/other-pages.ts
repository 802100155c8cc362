import type { Value } from "../entry/value.ts";
import type { Check } from "../evidence/check.ts";
import type { EvidenceState } from "../evidence/states.ts";
import type { Policy } from "../proposal/policy.ts";
import type { BodyChange } from "../revision/changed-bodies.ts";
import type { Operation } from "../revision/operation.ts";
import type { Language } from "../text/languages.ts";
import type { AuditRow } from "./audit-page.ts";
import type { BrowseEntry, BrowseFacet } from "./browsing.ts";
import type { ClaimView, EvidenceSummary } from "./claim-view.ts";
import type { EntryName, Names, SourceName } from "./names.ts";

/** A row of browse and search. */
export type BrowseRow = {
  id: string;
  slug: string;
  kind: string;
  titles: Partial<Record<Language, string>>;
  summaries: Partial<Record<Language, string>>;
  evidence: EvidenceSummary;
  demonstration: boolean;
  importedUnchecked: number;
  publishedAt: string;
  revision: number;
};

/** A value that readers can narrow by, and how many entries have it. */
export type FacetCount = { value: string; count: number };

export type BrowsePage = {
  rows: BrowseRow[];
  total: number;
  page: number;
  pages: number;
  /** Counts under all other filters; values that the record knows but these filters exclude have count 0. */
  facets: Record<BrowseFacet, FacetCount[]>;
  /** The entries that filters name; null: no entry is called so, and the filter is passed over. */
  picked: Partial<Record<BrowseEntry, string | null>>;
  /** Entries that only "checked claims only" leaves out; 0 without it. */
  hidden: number;
  /** Audits that hold what is searched for; on the first page only. */
  audits: AuditRow[];
  names: Names;
};

export type HomePage = {
  counts: { entries: number; claims: number; sources: number; countries: number };
  states: Partial<Record<EvidenceState, number>>;
  newest: BrowseRow[];
  disputed: BrowseRow[];
  /** How many entries of each kind, in the order of the kinds; none that has no entry. */
  kinds: FacetCount[];
  /** Countries that the record is about, those that most entries name first; and its themes by title. */
  countries: HomeEntrance[];
  themes: HomeEntrance[];
  /** The newest audit, or null. */
  audit: AuditRow | null;
};

/** An entry to begin with; `count`: entries that name it, itself among them, as the facet counts them. */
export type HomeEntrance = Pick<EntryName, "id" | "titles"> & { slug: string; count: number };

type HistoryItem = {
  number: number;
  publishedAt: string;
  proposal: string;
  origin: "people" | "import" | "demonstration";
  rationale: string;
  authors: string[];
  /** Who approved, in order of time; empty for an import. */
  approvals: { person: string; at: string }[];
  /** Under which it was decided. */
  policy: Policy;
  /** How many operations this revision made on this subject. */
  operations: number;
};

export type HistoryPage = {
  id: string;
  slug: string;
  kind: string;
  /** The entry's own language, in which free texts such as the rationale are taken to be. */
  language: Language;
  titles: Partial<Record<Language, string>>;
  demonstration: boolean;
  items: HistoryItem[];
  names: Names;
};

/** Difference of two revisions of one entry, from the lower number to the higher. */
export type ComparePage = {
  id: string;
  slug: string;
  kind: string;
  titles: Partial<Record<Language, string>>;
  demonstration: boolean;
  from: number;
  to: number;
  head: number;
  operations: Operation[];
  /** The whole bodies where they differ: their operations say what changed, these where it stands. */
  bodies: BodyChange[];
  names: Names;
};

export type ClaimVersionItem = {
  version: number;
  revision: number;
  publishedAt: string;
  value: Value | null;
  period: string | null;
  hash: string;
};

/** One event on a claim's evidence timeline, oldest first. */
export type ClaimEvent =
  | { type: "version"; at: string; version: number; revision: number; proposal: string }
  | { type: "cited"; at: string; citation: string; revision: number; proposal: string }
  | { type: "citation-removed"; at: string; citation: string; revision: number; proposal: string }
  | { type: "check"; at: string; check: Check };

export type ClaimPage = {
  claim: ClaimView;
  /** The other values of the same single-valued predicate, period and qualifiers. */
  competing: ClaimView[];
  entry: { id: string; slug: string; kind: string; language: Language; demonstration: boolean };
  /** Whether this is the current version; `removed`: no longer in the entry's head. */
  current: number;
  removed: boolean;
  versions: ClaimVersionItem[];
  events: ClaimEvent[];
  names: Names;
};

export type SourceRow = SourceName & { citedBy: number };
export type RegisterPage = { rows: SourceRow[]; total: number; page: number; pages: number };

export type CitingClaim = { entry: string; claim: ClaimView; citations: string[] };
export type SourcePage = {
  source: SourceName;
  revision: { number: number; head: number; publishedAt: string };
  demonstration: boolean;
  citing: CitingClaim[];
  citingTotal: number;
  page: number;
  pages: number;
  names: Names;
};
