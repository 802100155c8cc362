import { everything } from "@convenio/domain/reading/tags";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { lockChain } from "../queries/audit.ts";
import { appendInvalidation } from "../queries/invalidations.ts";
import { auditPage } from "../schema/audit.ts";
import { facetValue } from "../schema/facet-value.ts";
import { facetCount, facetSpan, listEntry } from "../schema/list-entry.ts";
import {
  page,
  participation,
  publishedCitation,
  publishedClaim,
  search,
  sourcePage,
} from "../schema/projections.ts";
import { inRuns } from "../sql-values.ts";
import { countRows, type FacetChanges, writeFacetCounts } from "./facet-counts.ts";
import { entriesAtOnce, projectEntries, refreshSources } from "./refresh.ts";
import { writeAudits } from "./write-audits.ts";
import { writeSearch } from "./write-search.ts";

const tables = [
  auditPage,
  facetCount,
  facetSpan,
  listEntry,
  facetValue,
  participation,
  publishedCitation,
  publishedClaim,
  search,
  page,
  sourcePage,
];

/**
 * Empties every projection and makes it again from truth; call it in one transaction with a long limit, so that
 * readers see the old one until the new one stands; servers then forget everything. Whoever writes meanwhile waits for
 * it before anything of theirs is projected. `at`: now, ISO instant. Returns how many entries and sources are published.
 */
export async function rebuildProjections(
  tx: Db,
  at = new Date().toISOString(),
): Promise<{ entries: number; sources: number }> {
  // First: what is published beside it is then either seen here or projected afterwards.
  await lockChain(tx);
  for (const table of tables) await tx.delete(table);
  const sources = await idsOf(tx, sql`source`);
  const entries = await idsOf(tx, sql`entry`);
  await refreshSources(tx, sources);
  const counts: FacetChanges = new Map();
  for (const run of inRuns(entries, entriesAtOnce)) {
    for (const rows of (await projectEntries(tx, run)).values()) countRows(counts, rows, 1);
  }
  await writeSearch(tx, entries);
  await writeAudits(tx, await idsOf(tx, sql`audit`));
  await writeFacetCounts(tx, counts);
  await appendInvalidation(tx, [everything], at);
  return { entries: entries.length, sources: sources.length };
}

async function idsOf(tx: Db, table: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`select id from ${table} where head > 0 order by id`);
  return rows.map(({ id }) => id);
}
