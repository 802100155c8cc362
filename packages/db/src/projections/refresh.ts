import type { SourceContent } from "@convenio/domain/evidence/source";
import { tag } from "@convenio/domain/reading/tags";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { lockChain } from "../queries/audit.ts";
import { inRuns, uuids } from "../sql-values.ts";
import { bodiesOf, sourcesAtHead } from "./bodies.ts";
import { type EntryRows, entryRows, standingRows } from "./entry-rows.ts";
import { countRows, type FacetChanges, writeFacetCounts } from "./facet-counts.ts";
import { touchedBy } from "./touched.ts";
import { entryTruths, sourceTruths } from "./truth.ts";
import { writeAudits } from "./write-audits.ts";
import { writeEntries } from "./write-entries.ts";
import { writeSearch } from "./write-search.ts";
import { weighsDifferently, writeSources } from "./write-sources.ts";

/** What changed: ids of entries (a revision, or a check on a citation of theirs), of sources and of audits. */
export type Changed = {
  entries: readonly string[];
  sources: readonly string[];
  audits?: readonly string[];
};

/** Pages held in memory at once. */
export const entriesAtOnce = 50;

/**
 * Brings every projection up to date after a change of these subjects; called in the transaction that changes
 * them, when the new heads stand; takes the lock of the audit log. Entries that cite a changed source or name a renamed entry follow by themselves.
 * Returns the tags of everything that readers see otherwise on the ISO day `today`.
 */
export async function refreshProjections(tx: Db, changed: Changed, today: string): Promise<Set<string>> {
  await lockChain(tx);
  const sources = [...new Set(changed.sources)].sort();
  const audits = changed.audits ?? [];
  const { weighing, added } = await refreshSources(tx, sources);
  const entries = [...new Set([...changed.entries, ...(await citing(tx, weighing))])].sort();
  const before = await namesBy(tx, entries);
  const counts: FacetChanges = new Map();
  const touched = await refreshEntries(tx, entries, today, counts);
  const after = await namesBy(tx, entries);
  const renamed = entries.filter((id) => before.get(id) !== after.get(id));
  const naming = [...(await mentioning(tx, renamed)), ...(await citing(tx, sources))];
  await writeSearch(tx, [...new Set([...entries, ...naming])]);
  await writeAudits(tx, audits);
  await writeFacetCounts(tx, counts);
  const lists = [
    ...(sources.length > 0 ? ["sources", "missing"] : []),
    ...(added ? ["home"] : []),
    ...(audits.length > 0 ? ["audits", "home", "missing"] : []),
  ];
  return new Set([...touched, ...sources.map(tag.source), ...audits.map(tag.audit), ...lists]);
}

/** Projects these entries anew, all but search; returns the tags of what that touches on the ISO day `today`; adds to `counts` what facets then count. */
async function refreshEntries(
  tx: Db,
  entries: readonly string[],
  today: string,
  counts: FacetChanges,
): Promise<Set<string>> {
  const touched = new Set<string>();
  for (const run of inRuns(entries, entriesAtOnce)) {
    const before = await standingRows(tx, run);
    const after = await projectEntries(tx, run);
    for (const rows of before.values()) countRows(counts, rows, -1);
    for (const rows of after.values()) countRows(counts, rows, 1);
    for (const one of await touchedBy(tx, { before, after, today })) touched.add(one);
  }
  return touched;
}

/** Replaces the rows of at most some fifty entries; returns the new ones by entry. */
export async function projectEntries(tx: Db, run: readonly string[]): Promise<Map<string, EntryRows>> {
  const truths = await entryTruths(tx, run);
  const bodies = await bodiesOf(tx, truths);
  const made = truths.flatMap((truth) => {
    const body = bodies.get(truth.id);
    const { slug, revision, publishedAt, demonstration } = truth;
    return body === undefined ? [] : [entryRows(body, { slug, revision, publishedAt, demonstration })];
  });
  await writeEntries(tx, run, made);
  return new Map(made.map((rows) => [rows.page.entryId, rows]));
}

/** What a change of sources can bring: `weighing` can change the evidence of claims that cite them; `added`: some are new. */
type Refreshed = { weighing: string[]; added: boolean };

/** Projects these sources anew. */
export async function refreshSources(tx: Db, sources: readonly string[]): Promise<Refreshed> {
  const weighing: string[] = [];
  let added = false;
  for (const run of inRuns(sources, 400)) {
    const before = await sourcesAtHead(tx, run);
    const truths = await sourceTruths(tx, run);
    const after = new Map<string, SourceContent>(truths.map(({ id, content }) => [id, content]));
    await writeSources(tx, run, truths);
    weighing.push(...run.filter((id) => weighsDifferently(before.get(id), after.get(id))));
    added ||= run.some((id) => !before.has(id));
  }
  return { weighing, added };
}

/** Entries with a published citation of one of these sources. */
async function citing(tx: Db, sources: readonly string[]): Promise<string[]> {
  if (sources.length === 0) return [];
  const { rows } = await tx.execute<{ id: string }>(sql`
    select distinct entry_id as id from published_citation where source_id = any(${uuids(sources)})`);
  return rows.map(({ id }) => id);
}

/** Entries whose page mentions one of these entries. */
async function mentioning(tx: Db, entries: readonly string[]): Promise<string[]> {
  if (entries.length === 0) return [];
  const { rows } = await tx.execute<{ id: string }>(sql`
    select entry_id as id from page where entries && ${uuids(entries)}`);
  return rows.map(({ id }) => id);
}

/** The titles and aliases of these entries as one text each, for comparison. */
async function namesBy(tx: Db, entries: readonly string[]): Promise<Map<string, string>> {
  if (entries.length === 0) return new Map();
  const { rows } = await tx.execute<{ id: string; names: string }>(sql`
    select entry_id as id, titles::text || jsonb_path_query_array(body, '$.prose.*.aliases')::text as names from page where entry_id = any(${uuids(entries)})`);
  return new Map(rows.map(({ id, names }) => [id, names]));
}
