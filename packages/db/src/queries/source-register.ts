import type { RegisterPage, SourceRow } from "@convenio/domain/reading/other-pages";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { foundSources } from "../fragments/found.ts";
import { onPage, pageCount } from "../fragments/list-page.ts";
import { searchQuery } from "../projections/search-query.ts";

const rowsAtOnce = 20;

/** Page `page` (from 1, 20 rows) of the published sources that hold all words of `q`, or, without it, all by title. */
export async function sourceRegister(
  db: Db,
  { q, page }: { q?: string; page: number },
): Promise<RegisterPage> {
  const query = q === undefined ? null : searchQuery(q);
  const { rows } = await db.execute<{ rows: SourceRow[]; total: number }>(sql`
    with hit as materialized (${query === null ? sql`select source_id, 0::float8 as rank from source_page` : foundSources(query)}),
    shown as (select row_number() over (order by hit.rank desc, n.title, n.source_id) as place, n.*
      from hit join source_page n using (source_id)
      order by place ${onPage(page, rowsAtOnce)})
    select (select count(*)::int from hit) as total,
      (select coalesce(json_agg(json_build_object('id', n.source_id, 'revision', n.revision, 'content', n.body,
        'citedBy', (select count(distinct claim_id)::int from published_citation where source_id = n.source_id))
        order by place), '[]') from shown n) as rows`);
  const total = rows[0]?.total ?? 0;
  return { rows: rows[0]?.rows ?? [], total, page, pages: pageCount(total, rowsAtOnce) };
}
