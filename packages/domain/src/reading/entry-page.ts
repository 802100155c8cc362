import type { Prose } from "../entry/content.ts";
import type { Listed } from "../entry/listed.ts";
import type { EvidenceState } from "../evidence/states.ts";
import type { Language } from "../text/languages.ts";
import type { ClaimView, EvidenceSummary } from "./claim-view.ts";
import type { Names } from "./names.ts";

/** A stated count that differs from what is listed; `explained` stands in its place. */
export type CountNotice = {
  /** The claim that states the count. */
  claim: string;
  predicate: string;
  stated: { low: number | null; best: number | null; high: number | null };
  listed: number;
  besides: string[];
  explained: { text: string; lang: string } | null;
};

/** What an entry itself says: the body of its projection row, a pure function of revision, checks and today. Ids, no names. */
export type PageBody = {
  id: string;
  kind: string;
  language: Language;
  /** The languages in which the entry is published are those that have a title here. */
  prose: Partial<Record<Language, Prose>>;
  /** Languages whose text was translated from one that reads otherwise now, with the revision since which it does. */
  stale: Partial<Record<Language, number>>;
  /** In the order of the kind's predicates; preferred first, deprecated last. */
  claims: ClaimView[];
  evidence: EvidenceSummary;
  notices: CountNotice[];
  /** Citations that came with an import and that no person has checked yet. */
  importedUnchecked: number;
};

/** What another entry says of this one: a row projected from it. */
export type IncomingClaim = {
  claim: string;
  entry: string;
  predicate: string;
  kind: string;
  role: string | null;
  state: EvidenceState;
  /** When the other entry's subject was, EDTF; null: undated. */
  when: string | null;
  /** Sort key, ISO day or null. */
  sortDate: string | null;
  /** What its kind lists of a part in the list of its whole; null for what is no part of this entry. */
  listed: Listed[] | null;
};

/** An entry's page, at its head or at revision `number`. */
export type EntryPage = {
  slug: string;
  revision: { number: number; head: number; publishedAt: string };
  demonstration: boolean;
  /** ISO day as of which it reads: the day of reading, of a revision the day on which it was published. */
  asOf: string;
  body: PageBody;
  /** Only at the head; first 100 in order of date, newest first, by predicate. */
  incoming: IncomingClaim[];
  incomingTotal: number;
  names: Names;
};
