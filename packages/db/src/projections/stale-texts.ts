import type { EntryContent } from "@convenio/domain/entry/content";
import { outdated, staleSince } from "@convenio/domain/entry/stale-since";
import { groupBy } from "@convenio/domain/group-by";
import type { PageBody } from "@convenio/domain/reading/entry-page";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { uuids } from "../sql-values.ts";

/** An entry at a revision. */
type At = { readonly id: string; readonly revision: number; readonly content: Pick<EntryContent, "prose"> };

/**
 * The outdated languages of these entries, by id, as they stood at their revisions. Older revisions are read only of
 * entries that have such a language.
 */
export async function staleTexts(db: Db, entries: readonly At[]): Promise<Map<string, PageBody["stale"]>> {
  const wanted = entries.filter(({ content }) => outdated(content.prose).length > 0);
  if (wanted.length === 0) return new Map();
  const { rows } = await db.execute<{ id: string; number: number; prose: EntryContent["prose"] }>(sql`
    select r.subject_id as id, r.number, c.body::json -> 'prose' as prose
    from revision r join content c on c.sha256 = r.content_sha
    where r.subject_type = 'entry' and r.subject_id = any(${uuids(wanted.map(({ id }) => id))})
    order by r.subject_id, r.number desc`);
  const histories = groupBy(rows, ({ id }) => id);
  return new Map(
    wanted.map(({ id, revision, content }) => {
      const history = (histories.get(id) ?? []).filter(({ number }) => number <= revision);
      return [id, staleSince(content.prose, history)];
    }),
  );
}
