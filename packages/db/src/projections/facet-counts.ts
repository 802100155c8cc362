import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import type { facetCount } from "../schema/list-entry.ts";
import type { EntryRows } from "./entry-rows.ts";
import { recordCounts } from "./record-counts.ts";

type Count = typeof facetCount.$inferInsert;

/** Changes of `facet_count`, by facet, value and day. */
export type FacetChanges = Map<string, Count>;

/** Adds to `changes` what these rows count, `by` times: 1 where they came, -1 where they went. */
export function countRows(changes: FacetChanges, rows: EntryRows, by: 1 | -1): void {
  const { list, spans } = rows;
  const add = (facet: string, value: string, day: string, times: number) => {
    const key = `${facet}:${value}:${day}`;
    const count = (changes.get(key)?.count ?? 0) + times;
    changes.set(key, { facet, value, day, count });
  };
  for (const term of list.terms) {
    const cut = term.indexOf(":");
    add(term.slice(0, cut), term.slice(cut + 1), "", by);
  }
  for (const id of [...list.named, ...list.parts]) add("country", id, "", by);
  for (const id of list.parts) add("partner", id, "", by);
  for (const { facet, value, since, before } of spans) {
    add(facet, value, since ?? "", by);
    if (before != null) add(facet, value, before, by === 1 ? -1 : 1);
  }
  for (const { facet, value, day, times } of recordCounts(rows)) add(facet, value, day, by * times);
}

/**
 * Adds the changes to the counts; a count of nothing has no row. All publications change the same few rows: call it
 * under the lock of the audit log.
 */
export async function writeFacetCounts(tx: Db, changes: FacetChanges): Promise<void> {
  const rows = [...changes.values()].filter(({ count }) => count !== 0);
  if (rows.length === 0) return;
  const changed = sql`json_to_recordset(${JSON.stringify(rows)}::text::json)
    as r(facet text, value text, day text, count int)`;
  await tx.execute(sql`insert into facet_count as c (facet, value, day, count)
    select facet, value, day, count from ${changed}
    on conflict (facet, value, day) do update set count = c.count + excluded.count`);
  await tx.execute(sql`delete from facet_count c using ${changed}
    where c.facet = r.facet and c.value = r.value and c.day = r.day and c.count = 0`);
}
