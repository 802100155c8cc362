import type { AuditContent } from "./content.ts";
import { type Totals, totalsOf } from "./totals.ts";

/** What an audit itself says: a pure function of its revision. Ids, no names and no states of today. */
export type AuditBody = Omit<AuditContent, "type"> & { id: string; totals: Totals };

/** The body of an audit's projection row. */
export function auditBody(id: string, { type: _, ...content }: AuditContent): AuditBody {
  return { id, ...content, totals: totalsOf(content.sentences) };
}
