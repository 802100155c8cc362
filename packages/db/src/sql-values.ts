import { type SQL, sql } from "drizzle-orm";

/**
 * Ids as one parameter of type `uuid[]`, read once and not at every row: a cast from text would be. The ids must
 * have been read by a schema or from the database.
 */
export function uuids(ids: readonly string[]): SQL {
  return sql`${sql.param([...ids])}::uuid[]`;
}

/** Texts as one parameter of type `text[]`. */
export function texts(values: readonly string[]): SQL {
  return sql`${sql.param([...values])}::text[]`;
}

/** `list` in runs of at most `size`, in order. */
export function inRuns<T>(list: readonly T[], size: number): T[][] {
  const runs: T[][] = [];
  for (let start = 0; start < list.length; start += size) runs.push(list.slice(start, start + size));
  return runs;
}
