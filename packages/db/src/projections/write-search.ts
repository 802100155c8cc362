import type { PageBody } from "@convenio/domain/reading/entry-page";
import { inArray, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { search } from "../schema/projections.ts";
import { inRuns, uuids } from "../sql-values.ts";
import { sourcesAtHead } from "./bodies.ts";
import { mentionsOf } from "./mentions.ts";
import { foldedName, searchDocument } from "./search-document.ts";
import { namesOf, searchTexts } from "./search-texts.ts";

/** Replaces the search rows of these entries, from their pages and what those mention. Call it when all pages stand. */
export async function writeSearch(tx: Db, ids: readonly string[]): Promise<void> {
  for (const run of inRuns([...ids].sort(), 100)) {
    await tx.delete(search).where(inArray(search.entryId, run));
    const { rows } = await tx.execute<{ body: PageBody }>(sql`
      select body from page where entry_id = any(${uuids(run)}) order by entry_id`);
    const mentions = mentionsOf(rows.flatMap(({ body }) => body.claims));
    const named = {
      names: await namesOfEntries(tx, mentions.entries),
      sources: await sourcesAtHead(tx, mentions.sources),
    };
    const made = rows.map(({ body }) => {
      const names = [...new Set(namesOf(body).map(foldedName))].filter((name) => name !== "");
      const document = searchDocument(searchTexts(body, named));
      return { entryId: body.id, document, names, titles: names.join(" | ") };
    });
    if (made.length > 0) await tx.insert(search).values(made);
  }
}

/** Titles in every language and aliases of these entries, by id. */
async function namesOfEntries(tx: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await tx.execute<{ id: string; prose: PageBody["prose"] }>(sql`
    select entry_id as id, body -> 'prose' as prose from page where entry_id = any(${uuids(ids)})`);
  return new Map(rows.map(({ id, prose }) => [id, namesOf({ prose })]));
}
