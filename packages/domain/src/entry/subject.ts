/** What a proposal can change. Proposal and truth rows hold this pair and know nothing else of the subject. */
export const subjectTypes = ["entry", "source", "audit"] as const;
export type SubjectRef = { type: (typeof subjectTypes)[number]; id: string };
