import type { IncomingClaim } from "@convenio/domain/reading/entry-page";
import type { Names } from "@convenio/domain/reading/names";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { incomingAtOnce, incomingRows, incomingTotal, namedByIncoming } from "../fragments/incoming-rows.ts";
import { namesJson } from "../fragments/names-json.ts";

export type IncomingPage = { rows: IncomingClaim[]; total: number; names: Names };

/**
 * Page `page` (from 1, 100 rows) of what other entries say of the one at `slug`, all of it or of one predicate;
 * null when no entry is published there.
 */
export async function incomingPage(
  db: Db,
  { slug, predicate, page, today }: { slug: string; predicate?: string; page: number; today: string },
): Promise<IncomingPage | null> {
  const target = sql`(select entry_id from head)`;
  const offset = (page - 1) * incomingAtOnce;
  const { rows } = await db.execute<IncomingPage>(sql`
    with head as (select entry_id from page where slug = ${slug}),
    incoming as (${incomingRows({ target, predicate, today, offset })})
    select (select coalesce(json_agg(found), '[]') from incoming) as rows,
      ${incomingTotal({ target: sql`head.entry_id`, predicate })} as total,
      ${namesJson({ entries: namedByIncoming })} as names
    from head`);
  return rows[0] ?? null;
}
