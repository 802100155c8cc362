import { inArray } from "drizzle-orm";
import type { Db } from "../client.ts";
import { facetValue } from "../schema/facet-value.ts";
import { facetSpan, listEntry } from "../schema/list-entry.ts";
import { page, participation, publishedCitation, publishedClaim } from "../schema/projections.ts";
import { inRuns } from "../sql-values.ts";
import type { EntryRows } from "./entry-rows.ts";

/** Rows of one INSERT: below the limit of parameters with room to spare. */
const rowsAtOnce = 400;

/** Replaces everything projected from the entries `ids` but their search rows; those that `made` leaves out disappear. */
export async function writeEntries(
  tx: Db,
  ids: readonly string[],
  made: readonly EntryRows[],
): Promise<void> {
  const entries = [...ids];
  await tx.delete(facetValue).where(inArray(facetValue.entryId, entries));
  await tx.delete(participation).where(inArray(participation.entryId, entries));
  await tx.delete(publishedCitation).where(inArray(publishedCitation.entryId, entries));
  await tx.delete(publishedClaim).where(inArray(publishedClaim.entryId, entries));
  await tx.delete(facetSpan).where(inArray(facetSpan.entryId, entries));
  await tx.delete(listEntry).where(inArray(listEntry.entryId, entries));
  await tx.delete(page).where(inArray(page.entryId, entries));
  for (const run of inRuns(made, 50)) await tx.insert(page).values(run.map((rows) => rows.page));
  for (const run of inRuns(made, 100)) await tx.insert(listEntry).values(run.map(({ list }) => list));
  const all = <Row>(of: (rows: EntryRows) => Row[]) => inRuns(made.flatMap(of), rowsAtOnce);
  for (const run of all(({ claims }) => claims)) await tx.insert(publishedClaim).values(run);
  for (const run of all(({ citations }) => citations)) await tx.insert(publishedCitation).values(run);
  for (const run of all(({ participations }) => participations)) await tx.insert(participation).values(run);
  for (const run of all(({ facets }) => facets)) await tx.insert(facetValue).values(run);
  for (const run of all(({ spans }) => spans)) await tx.insert(facetSpan).values(run);
}
