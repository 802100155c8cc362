import type { EntryPage } from "./entry-page.ts";
import type { Names } from "./names.ts";
import type { BrowseRow, FacetCount } from "./other-pages.ts";
import type { Passage } from "./proposal-page.ts";

/** A published entry as reviewers read it: its page, and passage by passage what it rests on. */
export type EntryReviewPage = {
  page: EntryPage;
  passages: Passage[];
  /** Citations that the reader wrote, or whose claim they wrote, as they stand: somebody else checks them. */
  own: string[];
};

/** A published entry in the review queue; `overdue`: claims whose newest confirming check is too old. */
export type UnreviewedRow = BrowseRow & { overdue: number };

export type UnreviewedPage = {
  /** Those with overdue claims first, then by imported citations still unchecked, most first. */
  rows: UnreviewedRow[];
  total: number;
  page: number;
  pages: number;
  /** Counts under the other filter; values of `country` are entry ids. */
  facets: { kind: FacetCount[]; country: FacetCount[] };
  names: Names;
};
