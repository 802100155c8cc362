import type { PageBody } from "@convenio/domain/reading/entry-page";
import { inArray } from "drizzle-orm";
import type { Db } from "../client.ts";
import { page, participation, publishedCitation, publishedClaim } from "../schema/projections.ts";
import { inRuns } from "../sql-values.ts";
import { claimRows } from "./claim-rows.ts";
import { pageRow } from "./page-row.ts";
import type { EntryTruth } from "./truth.ts";

/** Rows of one INSERT: below the limit of parameters with room to spare. */
const rowsAtOnce = 400;

/** Replaces everything projected from the entries `ids` but their search rows; those without a truth disappear. */
export async function writeEntries(
  tx: Db,
  ids: readonly string[],
  truths: readonly EntryTruth[],
  bodies: ReadonlyMap<string, PageBody>,
): Promise<void> {
  const entries = [...ids];
  await tx.delete(participation).where(inArray(participation.entryId, entries));
  await tx.delete(publishedCitation).where(inArray(publishedCitation.entryId, entries));
  await tx.delete(publishedClaim).where(inArray(publishedClaim.entryId, entries));
  await tx.delete(page).where(inArray(page.entryId, entries));
  const made = truths.flatMap(({ id, slug, revision, publishedAt, demonstration }) => {
    const body = bodies.get(id);
    if (body === undefined) return [];
    return [{ page: pageRow(body, { slug, revision, publishedAt, demonstration }), ...claimRows(body) }];
  });
  for (const run of inRuns(made, 50)) await tx.insert(page).values(run.map((rows) => rows.page));
  for (const run of inRuns(
    made.flatMap(({ claims }) => claims),
    rowsAtOnce,
  ))
    await tx.insert(publishedClaim).values(run);
  for (const run of inRuns(
    made.flatMap(({ citations }) => citations),
    rowsAtOnce,
  ))
    await tx.insert(publishedCitation).values(run);
  for (const run of inRuns(
    made.flatMap(({ participations }) => participations),
    rowsAtOnce,
  ))
    await tx.insert(participation).values(run);
}
