import type { Proposal, StoredDraft } from "@convenio/domain/proposal/proposal";
import { asc, eq, inArray } from "drizzle-orm";
import type { Db } from "../client.ts";
import { proposal, proposalAuthor } from "../schema/state.ts";

/** A proposal as the database holds it, its draft taken apart. */
export type KeptProposal = { readonly proposal: Proposal; readonly stored: StoredDraft };

/** A proposal and its row's lock, the first of every write; null when there is none. */
export async function lockProposal(tx: Db, id: string): Promise<KeptProposal | null> {
  const rows = await tx.select().from(proposal).where(eq(proposal.id, id)).for("update");
  return (await withAuthors(tx, rows))[0] ?? null;
}

/** These proposals and their rows' locks, taken in id order. */
export async function lockProposals(tx: Db, ids: readonly string[]): Promise<KeptProposal[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select()
    .from(proposal)
    .where(inArray(proposal.id, [...ids]))
    .orderBy(asc(proposal.id))
    .for("update");
  return withAuthors(tx, rows);
}

/** A proposal, whoever may see it; null when there is none. */
export async function readProposal(db: Db, id: string): Promise<KeptProposal | null> {
  return (await readProposals(db, [id]))[0] ?? null;
}

/** These proposals, in no order. */
export async function readProposals(db: Db, ids: readonly string[]): Promise<KeptProposal[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select()
    .from(proposal)
    .where(inArray(proposal.id, [...ids]));
  return withAuthors(db, rows);
}

/** `proposals.between`, "my proposals" and access ask this: everyone who saved, in order of their first save. */
async function authorsOf(db: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
  const authors = new Map<string, string[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return authors;
  const rows = await db
    .select()
    .from(proposalAuthor)
    .where(inArray(proposalAuthor.proposalId, [...ids]))
    .orderBy(asc(proposalAuthor.since), asc(proposalAuthor.personId));
  for (const row of rows) authors.get(row.proposalId)?.push(row.personId);
  return authors;
}

type Row = typeof proposal.$inferSelect;

async function withAuthors(db: Db, rows: readonly Row[]): Promise<KeptProposal[]> {
  const authors = await authorsOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    proposal: {
      id: row.id,
      state: row.state,
      origin: row.origin,
      demonstration: row.demonstration,
      openedBy: row.openedBy,
      openedAt: row.openedAt,
      draftVersion: row.draftVersion,
      patchset: row.patchset,
      authors: authors.get(row.id) ?? [],
    },
    stored: {
      version: row.draftVersion,
      draft: JSON.parse(row.draftBody),
      carried: JSON.parse(row.carried),
      savedAt: row.draftSavedAt,
      savedBy: row.draftSavedBy,
    },
  }));
}
