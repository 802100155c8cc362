import type { Draft, SubjectContent } from "./draft.ts";
import type { SaveFacts } from "./facts.ts";

/**
 * Places of audits whose text is another than the one that was cut: sentences may be joined and split, and their words
 * stay, since the verdicts are of those. An audit that joins the draft without a base brings its text.
 */
export function otherTexts(
  { stored, bases }: Pick<SaveFacts, "stored" | "bases">,
  { subjects }: Draft,
): { path: string; problem: string }[] {
  const held = new Map(stored.draft.subjects.map(({ id, content }) => [id, content]));
  return subjects.flatMap(({ id, content }, at) => {
    const known = textOf(held.get(id) ?? bases.get(id));
    const fits = known === null || textOf(content) === known;
    return fits ? [] : [{ path: `draft.subjects.${at}.content.sentences`, problem: "not-the-text" }];
  });
}

function textOf(content: SubjectContent | null | undefined): string | null {
  return content?.type === "audit" ? content.sentences.map(({ text }) => text).join("") : null;
}
