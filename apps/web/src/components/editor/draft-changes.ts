import { type Draft, draft as draftSchema, type SubjectContent } from "@convenio/domain/proposal/draft";
import { diff } from "@convenio/domain/revision/diff";
import type { Operation } from "@convenio/domain/revision/operation";

type Bases = Readonly<Record<string, SubjectContent | null>>;

/** A draft as the server will hold it: texts normalised, spaces at the ends of lines gone. */
function settled(draft: Draft): Draft {
  const parsed = draftSchema.safeParse(draft);
  return parsed.success ? parsed.data : draft;
}

/** The operations that submitting this draft will send: its difference from what it is based on. */
export function changesOf(draft: Draft, bases: Bases): Operation[] {
  return settled(draft).subjects.flatMap(({ id, content }) =>
    diff({ type: content.type, id }, bases[id] ?? null, content),
  );
}

/** How two versions of a draft differ: rationale, and cell by cell what `theirs` holds (before) and `mine` (after). */
export type DraftDifference = {
  rationale: { mine: string; theirs: string } | null;
  operations: Operation[];
  contents: { id: string; baseContent: SubjectContent | null; content: SubjectContent | null }[];
};

/** Compares my version of a draft with a newer one. Subjects that only one of them has are wholly different. */
export function differenceOf(mine: Draft, theirs: Draft): DraftDifference {
  const [own, other] = [settled(mine), settled(theirs)];
  const ids = [...new Set([...own.subjects, ...other.subjects].map(({ id }) => id))];
  const contents = ids.map((id) => ({
    id,
    baseContent: other.subjects.find((subject) => subject.id === id)?.content ?? null,
    content: own.subjects.find((subject) => subject.id === id)?.content ?? null,
  }));
  const operations = contents.flatMap(({ id, baseContent, content }) => {
    if (content) return diff({ type: content.type, id }, baseContent, content);
    // Only the newer version has this subject: what it adds is what mine would remove.
    const added = baseContent ? diff({ type: baseContent.type, id }, null, baseContent) : [];
    return added.map((operation) => ({ ...operation, before: operation.after, after: null }));
  });
  const rationale =
    own.rationale === other.rationale ? null : { mine: own.rationale, theirs: other.rationale };
  return { rationale, operations, contents };
}
