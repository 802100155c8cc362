import type { PageBody } from "@convenio/domain/reading/entry-page";
import { inArray } from "drizzle-orm";
import type { Db } from "../client.ts";
import { facetValue } from "../schema/facet-value.ts";
import { page, participation, publishedCitation, publishedClaim } from "../schema/projections.ts";
import { inRuns } from "../sql-values.ts";
import { claimRows } from "./claim-rows.ts";
import { facetRows } from "./facet-rows.ts";
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
  await tx.delete(facetValue).where(inArray(facetValue.entryId, entries));
  await tx.delete(participation).where(inArray(participation.entryId, entries));
  await tx.delete(publishedCitation).where(inArray(publishedCitation.entryId, entries));
  await tx.delete(publishedClaim).where(inArray(publishedClaim.entryId, entries));
  await tx.delete(page).where(inArray(page.entryId, entries));
  const made = truths.flatMap(({ id, slug, revision, publishedAt, demonstration }) => {
    const body = bodies.get(id);
    if (body === undefined) return [];
    const row = pageRow(body, { slug, revision, publishedAt, demonstration });
    return [{ page: row, facets: facetRows(body), ...claimRows(body) }];
  });
  for (const run of inRuns(made, 50)) await tx.insert(page).values(run.map((rows) => rows.page));
  const all = <Row>(of: (rows: (typeof made)[number]) => Row[]) => inRuns(made.flatMap(of), rowsAtOnce);
  for (const run of all(({ claims }) => claims)) await tx.insert(publishedClaim).values(run);
  for (const run of all(({ citations }) => citations)) await tx.insert(publishedCitation).values(run);
  for (const run of all(({ participations }) => participations)) await tx.insert(participation).values(run);
  for (const run of all(({ facets }) => facets)) await tx.insert(facetValue).values(run);
}
