import assert from "node:assert/strict";
import type { LiveDatabase } from "../stand/live-database.ts";
import { countFacets } from "./write-lists.ts";

/** What is compared of each table: not hashes and numbers of versions, which clones have from their templates. */
const projected = {
  page: `r.entry_id, r.slug, r.kind, r.revision, r.published_at, r.titles, r.summaries, r.title, r.earliest, r.latest,
    r.when_text, r.listed, r.stale, r.entries, r.sources`,
  published_claim: `r.entry_id, claim_id, predicate, position, value, target_id, role, r.earliest, r.latest, sort_date,
    rank, state, overdue_on, rivals, r.entries, r.sources`,
  published_citation: "r.*",
  participation: "r.*",
  facet_value: "r.*",
  list_entry: "r.*",
  search: "r.entry_id, r.names, r.titles",
};

/**
 * That a grown record is projected as the product would: after a rebuild by the product the rows of every entry are
 * what they were, and its counts what the generator counts then. Left out are entries that the generator says were
 * checked, since it writes no checks, and the words by which entries are found, of which there must be about as many.
 */
export async function assertProjected({ sql, convenio }: LiveDatabase): Promise<void> {
  await sql("create schema grown");
  await sql("create table grown.compared as select entry_id from page where last_checked is null");
  const rows = (table: string, columns: string) =>
    `select ${columns} from "${table}" r join grown.compared using (entry_id)`;
  const written = Object.entries(projected).map(([table, columns]) => [table, rows(table, columns)] as const);
  for (const [table, now] of written) await sql(`create table grown."${table}" as ${now}`);
  const words = "select avg(length(document))::float8 as words from search";
  const [before] = await sql<{ words: number }>(words);
  await convenio("projections", "rebuild");
  for (const [table, now] of written) {
    const differ = await difference(`select * from grown."${table}"`, now);
    assert.equal(differ, 0, `rows of ${table} that the product writes otherwise`);
  }
  const [after] = await sql<{ words: number }>(words);
  const ratio = (before?.words ?? 0) / (after?.words ?? 1);
  assert.ok(ratio > 0.8 && ratio < 1.25, `${ratio} times the words to find entries by`);
  await sql("create table grown.facet_count as select * from facet_count");
  for (const statement of countFacets) await sql(statement);
  const counts = await difference("select * from grown.facet_count", "select * from facet_count");
  assert.equal(counts, 0, "facets that the product counts otherwise");
  await sql("drop schema grown cascade");

  async function difference(one: string, other: string): Promise<number> {
    const texts = (of: string) => `select t::text from (${of}) t`;
    const [found] = await sql<{ n: number }>(`select count(*)::int as n from (
      ((${texts(one)}) except all (${texts(other)})) union all ((${texts(other)}) except all (${texts(one)}))) d`);
    return found?.n ?? -1;
  }
}
