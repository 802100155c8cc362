import type { AuditBody } from "../audit/page-body.ts";
import type { Totals } from "../audit/totals.ts";
import type { Language } from "../text/languages.ts";
import type { ClaimView } from "./claim-view.ts";
import type { Names } from "./names.ts";

/** A line of the list of audits, of search and of home. */
export type AuditRow = {
  id: string;
  slug: string;
  titles: Partial<Record<Language, string>>;
  summaries: Partial<Record<Language, string>>;
  totals: Totals;
  /** Whether the head came with an import that no person has reviewed. */
  imported: boolean;
  demonstration: boolean;
  publishedAt: string;
  revision: number;
};

/** A published claim as a sentence that links it shows it; the state is that of today. */
export type LinkedClaimView = { entry: string; claim: ClaimView };

/** A published audit at its head. */
export type AuditPage = {
  slug: string;
  revision: { number: number; head: number; publishedAt: string };
  demonstration: boolean;
  imported: boolean;
  body: AuditBody;
  /** By claim id; a linked claim that is not here is gone. */
  linked: Record<string, LinkedClaimView>;
  names: Names;
};
