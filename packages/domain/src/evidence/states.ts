/** Computed, never typed. The order is that of the rule in `state.ts`; `overdue` depends on today's date. */
export const evidenceStates = [
  "refuted",
  "disputed",
  "unsourced",
  "cited",
  "overdue",
  "corroborated",
  "checked",
] as const;
export type EvidenceState = (typeof evidenceStates)[number];

/** The order in which summaries and facets list them: best known first. */
export const statesInReadingOrder = [
  "corroborated",
  "checked",
  "cited",
  "disputed",
  "overdue",
  "unsourced",
  "refuted",
] as const satisfies readonly EvidenceState[];
