import type { Claim } from "../entry/content.ts";
import type { Check } from "../evidence/check.ts";
import type { Citation } from "../evidence/citation.ts";
import type { EvidenceState } from "../evidence/states.ts";

/** A citation with its hash and the current checks on it, oldest first. */
export type CitationView = Citation & { hash: string; checks: Check[] };

/** A claim with its computed evidence, as pages, revisions, previews and reviews show it. */
export type ClaimView = Omit<Claim, "citations"> & {
  hash: string;
  /** Given at publication, 1, 2, 3 …; null while unpublished. */
  version: number | null;
  state: EvidenceState;
  /** Last ISO day on which the newest confirming check is recent enough; overdue after it; null when never. */
  overdueOn: string | null;
  citations: CitationView[];
};

/** How much of an entry is known how well. `lastChecked`: ISO instant. */
export type EvidenceSummary = {
  total: number;
  states: Partial<Record<EvidenceState, number>>;
  lastChecked: string | null;
};
