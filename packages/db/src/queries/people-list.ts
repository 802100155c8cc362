import type { PeoplePage, PersonRow } from "@convenio/domain/reading/people-page";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { onPage, pageCount } from "../fragments/list-page.ts";

const rowsAtOnce = 50;

/**
 * People whose name or address holds `q` (case and accents do not count; empty: everyone) by name, 50 a page.
 * Those who deleted their account are not people any more.
 */
export async function peopleList(
  db: Db,
  { q, page }: { readonly q: string; readonly page: number },
): Promise<PeoplePage> {
  const sought = sql`lower(unaccent(${q}))`;
  const where = sql`deleted_at is null and (position(${sought} in lower(unaccent(name))) > 0
    or position(${sought} in lower(unaccent(email))) > 0)`;
  const { rows } = await db.execute<PersonRow>(sql`
    select id, name, email, role, blocked, block_reason as "blockReason", demo, created_at as "createdAt"
    from person where ${where} order by lower(unaccent(name)), id ${onPage(page, rowsAtOnce)}`);
  const counted = await db.execute<{ total: number }>(sql`
    select count(*)::integer as total from person where ${where}`);
  const total = counted.rows[0]?.total ?? 0;
  return { rows, total, page, pages: pageCount(total, rowsAtOnce) };
}
