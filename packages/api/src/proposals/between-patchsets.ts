import type { Db } from "@convenio/db/client";
import { namesOf } from "@convenio/db/queries/names";
import { readPatchset } from "@convenio/db/queries/patchsets";
import { contentsAt } from "@convenio/db/queries/subjects";
import type { SubjectContent } from "@convenio/domain/proposal/draft";
import type { Patchset, PatchsetSubject } from "@convenio/domain/proposal/proposal";
import type { Names } from "@convenio/domain/reading/names";
import { type BodyChange, changedBodies } from "@convenio/domain/revision/changed-bodies";
import { diff } from "@convenio/domain/revision/diff";
import type { Operation } from "@convenio/domain/revision/operation";
import { orNotFound } from "../trpc.ts";

export type Between = { operations: Operation[]; bodies: BodyChange[]; names: Names };

/**
 * What changed from the content of one patchset to that of another. A subject that only one of them holds stands at
 * its base in the other. Refusal: `not-found` (no such patchset).
 */
export async function betweenPatchsets(
  tx: Db,
  proposal: string,
  { from, to }: { from: number; to: number },
): Promise<Between> {
  const before = orNotFound(await readPatchset(tx, proposal, from));
  const after = orNotFound(await readPatchset(tx, proposal, to));
  const all = [...after.subjects, ...before.subjects];
  const subjects = [...new Map(all.map((subject) => [subject.id, subject])).values()];
  const bases = await contentsAt(
    tx,
    subjects.map(({ type, id, base }) => ({ type, id, number: base })),
  );
  const contentOf = ({ subjects: held }: Patchset, id: string) =>
    held.find((subject) => subject.id === id)?.content ?? bases.get(id) ?? null;
  return {
    operations: subjects.flatMap((subject) =>
      changesOf(subject, contentOf(before, subject.id), contentOf(after, subject.id)),
    ),
    bodies: subjects.flatMap(({ id }) => changedBodies(id, contentOf(before, id), contentOf(after, id))),
    names: await namesOf(tx, { own: all }),
  };
}

function changesOf(
  { type, id }: PatchsetSubject,
  before: SubjectContent | null,
  after: SubjectContent | null,
): Operation[] {
  const subject = { type, id };
  if (after !== null) return diff(subject, before, after);
  if (before === null) return [];
  // A new subject that was left out again: what made it, the other way round.
  return diff(subject, null, before).map((made) => ({ ...made, before: made.after, after: made.before }));
}
