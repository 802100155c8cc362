import { type SQL, sql } from "drizzle-orm";

/** Ids as one parameter of type `uuid[]`. The ids must have been read by a schema or from the database. */
export function uuids(ids: readonly string[]): SQL {
  return sql`${`{${ids.join(",")}}`}::text::uuid[]`;
}

/** Texts as one parameter of type `text[]`. */
export function texts(values: readonly string[]): SQL {
  return sql`array(select json_array_elements_text(${JSON.stringify(values)}::text::json))`;
}

/** `list` in runs of at most `size`, in order. */
export function inRuns<T>(list: readonly T[], size: number): T[][] {
  const runs: T[][] = [];
  for (let start = 0; start < list.length; start += size) runs.push(list.slice(start, start + size));
  return runs;
}
