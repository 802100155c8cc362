import type { EntryName } from "@convenio/domain/reading/names";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { alike } from "../fragments/found-entries.ts";
import { entryNameJson } from "../fragments/names-json.ts";
import { foldedName } from "../projections/search-document.ts";
import { texts } from "../sql-values.ts";

/**
 * At most ten published entries with a title or alias that begins with, holds or is spelt like `q`, nearest first,
 * of the kinds `kinds` (absent: any). An empty `q` lists the first by title.
 */
export async function findEntries(
  db: Db,
  { q, kinds }: { q: string; kinds?: string[] },
): Promise<EntryName[]> {
  const typed = foldedName(q);
  const { rows } = await db.execute<{ found: EntryName }>(sql`
    select ${entryNameJson} as found
    from search s join page n on n.entry_id = s.entry_id
    where (${typed} = '' or s.titles like '%' || ${typed} || '%' or word_similarity(${typed}, s.titles) >= ${alike}::float8)
      and ${kinds === undefined ? sql`true` : sql`n.kind = any(${texts(kinds)})`}
    order by ${typed} = any(s.names) desc, exists (
        select from unnest(s.names) as name where starts_with(name, ${typed})) desc,
      word_similarity(${typed}, s.titles) desc, char_length(n.title), n.title, n.entry_id
    limit 10`);
  return rows.map(({ found }) => found);
}

/** The slug of a published entry, null when it is not published. */
export async function entrySlug(db: Db, id: string): Promise<string | null> {
  const { rows } = await db.execute<{ slug: string }>(
    sql`select slug from page where entry_id = ${id}::uuid`,
  );
  return rows[0]?.slug ?? null;
}
