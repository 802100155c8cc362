import type { PageBody } from "@convenio/domain/reading/entry-page";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { uuids } from "../sql-values.ts";
import { claimRows } from "./claim-rows.ts";
import { facetRows } from "./facet-rows.ts";
import { listRows } from "./list-rows.ts";
import { type Published, pageRow } from "./page-row.ts";

/** Everything that is projected from one entry, but what it is searched by. */
export type EntryRows = ReturnType<typeof entryRows>;

/** The rows that follow from what an entry says at its head. */
export function entryRows(body: PageBody, published: Published) {
  const rows = { page: pageRow(body, published), facets: facetRows(body), ...claimRows(body) };
  return { ...rows, ...listRows(body, rows) };
}

/** The rows of these entries as they stand; those without a page are left out. */
export async function standingRows(tx: Db, ids: readonly string[]): Promise<Map<string, EntryRows>> {
  const { rows } = await tx.execute<Published & { id: string; body: PageBody }>(sql`
    select entry_id as id, slug, revision, published_at as "publishedAt", demonstration, body
    from page where entry_id = any(${uuids(ids)})`);
  return new Map(rows.map(({ id, body, ...published }) => [id, entryRows(body, published)]));
}
