import type { Block } from "../entry/content.ts";
import type { SubjectContent } from "../proposal/draft.ts";
import { type Language, languages } from "../text/languages.ts";
import { same } from "./same.ts";

/** The body of a subject in one language, before and after, for `proseDiff`. */
export type BodyChange = { subject: string; lang: Language; before: Block[]; after: Block[] };

/** The bodies that differ between two contents of a subject; null: it does not exist. */
export function changedBodies(
  subject: string,
  before: SubjectContent | null,
  after: SubjectContent | null,
): BodyChange[] {
  const bodyOf = (content: SubjectContent | null, lang: Language) =>
    (content?.type === "entry" ? content.prose[lang]?.body : undefined) ?? [];
  return languages
    .map((lang) => ({ subject, lang, before: bodyOf(before, lang), after: bodyOf(after, lang) }))
    .filter((change) => !same(change.before, change.after));
}
