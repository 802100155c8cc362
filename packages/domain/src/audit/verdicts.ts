/** What a sentence can turn out to be, in the order in which totals list them: best supported first. */
export const verdictIds = ["holds", "partly", "contradicted", "no-source", "opinion"] as const;
export type SentenceVerdict = (typeof verdictIds)[number];
