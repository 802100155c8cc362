import { z } from "zod";
import { auditContent } from "../audit/content.ts";
import { entryContent } from "../entry/content.ts";
import { id } from "../entry/id.ts";
import { sourceContent } from "../evidence/source.ts";
import { textOf } from "../text/normalise.ts";

/** The content of any subject; each type brings its own schema, cells and projection. */
export const subjectContent = z.discriminatedUnion("type", [entryContent, sourceContent, auditContent]);
export type SubjectContent = z.infer<typeof subjectContent>;

/** One subject in a draft: what it was based on (revision number, 0: does not exist yet) and what it should become. */
const draftSubject = z.strictObject({ id, base: z.number().int().min(0), content: subjectContent });
export type DraftSubject = z.infer<typeof draftSubject>;

/** What an author edits. The first subject is what the proposal is about. `rationale`: what changes and why, for reviewers and history. */
export const draft = z.strictObject({
  rationale: textOf(2000),
  subjects: z.array(draftSubject).min(1).max(60),
});
export type Draft = z.infer<typeof draft>;
