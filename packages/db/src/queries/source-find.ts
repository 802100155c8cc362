import type { SourceName } from "@convenio/domain/reading/names";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { sourceNameJson } from "../fragments/names-json.ts";
import { foldedName } from "../projections/search-document.ts";
import { searchQuery } from "../projections/search-query.ts";

/** At most ten published sources whose title, container or publisher is like `q`, nearest first, for pickers. */
export async function findSources(db: Db, q: string): Promise<SourceName[]> {
  const typed = foldedName(q);
  const words = searchQuery(q)?.all ?? "";
  const { rows } = await db.execute<{ found: SourceName }>(sql`
    select ${sourceNameJson} as found from source_page n
    where ${typed} = '' or n.document @@ ${words}::text::tsquery or n.titles like '%' || ${typed} || '%'
      or ${typed} <% n.titles
    order by n.document @@ ${words}::text::tsquery desc, word_similarity(${typed}, n.titles) desc, n.title, n.source_id
    limit 10`);
  return rows.map(({ found }) => found);
}
