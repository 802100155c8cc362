import { z } from "zod";
import { id } from "./id.ts";

/** What a proposal can change. Proposal and truth rows hold this pair and know nothing else of the subject. */
export const subjectTypes = ["entry", "source"] as const;
export const subjectRef = z.strictObject({ type: z.enum(subjectTypes), id });
export type SubjectRef = z.infer<typeof subjectRef>;
