import { type SQL, sql } from "drizzle-orm";

/** A query of rows `(value, count)`: what the record, demonstrations left out, counts on the ISO day `today`; see `record-counts.ts`. */
export function recordCount(
  facet: "entries" | "claims" | "citations" | "cited" | "fields" | "written" | "imported",
  today: string,
): SQL {
  return sql`select value, sum(count)::int as count from facet_count
    where facet = ${facet} and day <= ${today} group by value having sum(count) > 0`;
}
