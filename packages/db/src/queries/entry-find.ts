import type { EntryName } from "@convenio/domain/reading/names";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
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
    where (${typed} = '' or s.titles like '%' || ${typed} || '%' or ${typed} <% s.titles)
      and ${kinds === undefined ? sql`true` : sql`n.kind = any(${texts(kinds)})`}
    order by ${typed} = any(s.names) desc, exists (
        select from unnest(s.names) as name where starts_with(name, ${typed})) desc,
      word_similarity(${typed}, s.titles) desc, case when ${typed} = '' then 0 else char_length(n.title) end, n.title, n.entry_id
    limit 10`);
  return rows.map(({ found }) => found);
}
