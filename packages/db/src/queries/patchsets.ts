import type { Patchset, PatchsetBody } from "@convenio/domain/proposal/proposal";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { proposal } from "../schema/state.ts";
import { patchset } from "../schema/truth.ts";
import { authorship } from "../schema/versions.ts";
import { readContent } from "./content.ts";

/** Every patchset of a proposal, oldest first, whole. */
export async function patchsetsOf(db: Db, proposalId: string): Promise<Patchset[]> {
  const rows = await db
    .select()
    .from(patchset)
    .where(eq(patchset.proposalId, proposalId))
    .orderBy(asc(patchset.number));
  return whole(db, rows);
}

/** One patchset; null when there is none of this number. */
export async function readPatchset(db: Db, proposalId: string, number: number): Promise<Patchset | null> {
  const rows = await db
    .select()
    .from(patchset)
    .where(and(eq(patchset.proposalId, proposalId), eq(patchset.number, number)));
  return (await whole(db, rows))[0] ?? null;
}

/** The current patchset of each of these proposals that has one, by proposal. */
export async function currentPatchsets(db: Db, proposals: readonly string[]): Promise<Map<string, Patchset>> {
  if (proposals.length === 0) return new Map();
  const rows = await db
    .select({ row: patchset })
    .from(patchset)
    .innerJoin(proposal, and(eq(proposal.id, patchset.proposalId), eq(proposal.patchset, patchset.number)))
    .where(inArray(proposal.id, [...proposals]));
  const found = await whole(
    db,
    rows.map(({ row }) => row),
  );
  return new Map(found.map((one) => [one.proposal, one]));
}

type Row = typeof patchset.$inferSelect;

async function whole(db: Db, rows: readonly Row[]): Promise<Patchset[]> {
  if (rows.length === 0) return [];
  const bodies = await readContent(
    db,
    rows.map((row) => row.bodySha),
  );
  const names = rows.map((row) => `${row.proposalId}/${row.number}`);
  const wrote = await db
    .select({ patchset: authorship.objectId, person: authorship.personId })
    .from(authorship)
    .where(and(eq(authorship.objectType, "patchset"), inArray(authorship.objectId, names)))
    .orderBy(sql`${authorship.personId}`);
  return rows.map((row) => {
    const body: PatchsetBody = JSON.parse(bodies.get(row.bodySha) ?? "null");
    return {
      ...body,
      hash: row.hash,
      authors: wrote
        .filter((one) => one.patchset === `${row.proposalId}/${row.number}`)
        .map((one) => one.person),
      policyVersion: row.policyVersion,
      risk: row.risk,
      submittedAt: row.submittedAt,
      submittedBy: row.submittedBy,
    };
  });
}
