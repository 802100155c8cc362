import { type SQL, sql } from "drizzle-orm";

/** The `limit` and `offset` of page `page` (from 1) of a list with `size` rows on a page. */
export function onPage(page: number, size: number): SQL {
  return sql`limit ${size} offset ${(page - 1) * size}`;
}

/** How many pages a list of `total` rows has; an empty list has one. */
export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}
