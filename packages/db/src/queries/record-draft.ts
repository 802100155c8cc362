import type { SubjectRef } from "@convenio/domain/entry/subject";
import type { Opening, ProposalChange, Saving } from "@convenio/domain/proposal/decision";
import { canonical } from "@convenio/domain/revision/canonical";
import { and, eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { proposal, proposalAuthor, proposalSubject } from "../schema/state.ts";
import { appendAudit } from "./audit.ts";
import { readPatchset } from "./patchsets.ts";

/** Records a new proposal with its draft. */
export async function recordOpened(tx: Db, { proposal: opened, draft, event }: Opening): Promise<void> {
  await tx.insert(proposal).values({
    id: opened.id,
    state: opened.state,
    origin: opened.origin,
    demonstration: opened.demonstration,
    openedBy: opened.openedBy,
    openedAt: opened.openedAt,
    draftVersion: draft.version,
    draftBody: canonical(draft.draft),
    draftSavedAt: draft.savedAt,
    draftSavedBy: draft.savedBy,
    carried: canonical(draft.carried),
  });
  for (const personId of opened.authors)
    await tx.insert(proposalAuthor).values({ proposalId: opened.id, personId, since: draft.savedAt });
  await keepSubjects(tx, opened.id, refsOf(draft.draft.subjects));
  await appendAudit(tx, event);
}

/** Records a saved, carried over or settled draft over the version it replaces. Throws when that one is gone: lock first. */
export async function recordSaved(
  tx: Db,
  { proposal: change, replaces, draft, event }: Saving,
): Promise<void> {
  const [row] = await tx
    .update(proposal)
    .set({
      state: change.to,
      draftVersion: draft.version,
      draftBody: canonical(draft.draft),
      draftSavedAt: draft.savedAt,
      draftSavedBy: draft.savedBy,
      carried: canonical(draft.carried),
    })
    .where(
      and(eq(proposal.id, change.id), eq(proposal.state, change.from), eq(proposal.draftVersion, replaces)),
    )
    .returning({ patchset: proposal.patchset });
  if (row === undefined) throw new Error(`Draft ${replaces} of proposal ${change.id} is no longer there.`);
  await tx
    .insert(proposalAuthor)
    .values({ proposalId: change.id, personId: draft.savedBy, since: draft.savedAt })
    .onConflictDoNothing();
  const current = row.patchset === null ? null : await readPatchset(tx, change.id, row.patchset);
  await keepSubjects(tx, change.id, [...refsOf(draft.draft.subjects), ...(current?.subjects ?? [])]);
  await appendAudit(tx, event);
}

/** Moves a locked proposal from one state to the next. Throws when it is in another: lock first. */
export async function moveState(
  tx: Db,
  { id, from, to }: ProposalChange,
  also: Partial<typeof proposal.$inferInsert> = {},
): Promise<void> {
  const moved = await tx
    .update(proposal)
    .set({ ...also, state: to })
    .where(and(eq(proposal.id, id), eq(proposal.state, from)))
    .returning({ id: proposal.id });
  if (moved.length === 0) throw new Error(`Proposal ${id} is no longer ${from}.`);
}

function refsOf(subjects: readonly { id: string; content: { type: SubjectRef["type"] } }[]): SubjectRef[] {
  return subjects.map(({ id, content }) => ({ type: content.type, id }));
}

async function keepSubjects(tx: Db, proposalId: string, subjects: readonly SubjectRef[]): Promise<void> {
  await tx.delete(proposalSubject).where(eq(proposalSubject.proposalId, proposalId));
  const rows = subjects.map(({ type, id }, position) => ({
    proposalId,
    subjectType: type,
    subjectId: id,
    position,
  }));
  if (rows.length > 0) await tx.insert(proposalSubject).values(rows).onConflictDoNothing();
}
