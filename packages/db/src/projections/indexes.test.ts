import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Connection } from "../client.ts";
import { idOf } from "../testing/sample-content.ts";
import { testDatabase } from "../testing.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
}, 60_000);
afterAll(() => connection.close());

test.each([
  ["an entry by its slug", "page_slug", sql`select from page where slug = 'unitas'`],
  [
    "entries that mention an entry",
    "page_entries",
    sql`select from page where entries && array[${idOf("x")}::uuid]`,
  ],
  [
    "outdated texts",
    "page_stale",
    sql`select entry_id from page where stale <> '{}' order by published_at, entry_id`,
  ],
  [
    "what somebody submitted",
    "patchset_submitted_by",
    sql`select terms from patchset where submitted_by = ${idOf("x")}::uuid`,
  ],
  [
    "claims about an entry",
    "published_claim_(target|naming)",
    sql`select from published_claim where target_id = ${idOf("x")}::uuid`,
  ],
  [
    "countries by their code",
    "published_claim_code",
    sql`select from published_claim where value ->> 'code' = 'PER'`,
  ],
  ["terms", "list_entry_terms", sql`select from list_entry where terms @> array['kind:exercise']`],
  ["names spelt like a word", "search_titles", sql`select from search where 'unitas' <% titles`],
  ["claims by state", "published_claim_state", sql`select from published_claim where state = 'disputed'`],
  [
    "claims that cite a source",
    "published_citation_source",
    sql`select from published_citation where source_id = ${idOf("x")}::uuid`,
  ],
  ["words", "search_document", sql`select from search where document @@ '''unitas'':*'::tsquery`],
  [
    "titles like",
    "search_titles",
    sql`select from search where 'unitas' <% titles or titles like '%unitas%'`,
  ],
  [
    "words of sources",
    "source_page_document",
    sql`select from source_page where document @@ '''unitas'''::tsquery`,
  ],
])("%s are found by index %s", async (_, index, query) => {
  const plan = await connection.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    await tx.execute(sql`set local enable_indexscan = ${sql.raw(index.includes("slug") ? "on" : "off")}`);
    const { rows } = await tx.execute<Record<string, string>>(sql`explain ${query}`);
    return rows.flatMap((row) => Object.values(row)).join("\n");
  });
  expect(plan).toMatch(new RegExp(index));
});
