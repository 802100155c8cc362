import type { Names, SourceName } from "@convenio/domain/reading/names";
import type { RegisterPage, SourceRow } from "@convenio/domain/reading/other-pages";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { alike } from "../fragments/found-entries.ts";
import { sourceNameJson } from "../fragments/names-json.ts";
import { foldedName } from "../projections/search-document.ts";
import { type SearchQuery, searchQuery } from "../projections/search-query.ts";

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
      order by place limit ${rowsAtOnce} offset ${(page - 1) * rowsAtOnce})
    select (select count(*)::int from hit) as total,
      (select coalesce(json_agg(json_build_object('id', n.source_id, 'revision', n.revision, 'content', n.body,
        'citedBy', (select count(distinct claim_id)::int from published_citation where source_id = n.source_id))
        order by place), '[]') from shown n) as rows`);
  const total = rows[0]?.total ?? 0;
  return { rows: rows[0]?.rows ?? [], total, page, pages: Math.max(1, Math.ceil(total / rowsAtOnce)) };
}

/** Rows `(source_id, rank)`: sources with all words, or, when there are none, with a title that is spelt alike. */
function foundSources({ all, any, like }: SearchQuery): SQL {
  return sql`with found as materialized (
      select source_id, ts_rank('{0.1, 0.2, 0.4, 1}', document, ${any}::text::tsquery)::float8 as rank
      from source_page where document @@ ${all}::text::tsquery)
    select source_id, rank from found
    union all
    select source_id, word_similarity(${like}, titles)::float8 from source_page
    where not exists (select from found) and word_similarity(${like}, titles) >= ${alike}::float8`;
}

/** At most ten published sources whose title, container or publisher is like `q`, nearest first, for pickers. */
export async function findSources(db: Db, q: string): Promise<SourceName[]> {
  const typed = foldedName(q);
  const words = searchQuery(q)?.all ?? "";
  const { rows } = await db.execute<{ found: Names["sources"][string] }>(sql`
    select ${sourceNameJson} as found from source_page n
    where ${typed} = '' or n.document @@ ${words}::text::tsquery or n.titles like '%' || ${typed} || '%'
      or word_similarity(${typed}, n.titles) >= ${alike}::float8
    order by n.document @@ ${words}::text::tsquery desc, word_similarity(${typed}, n.titles) desc, n.title, n.source_id
    limit 10`);
  return rows.map(({ found }) => found);
}
