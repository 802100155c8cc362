import type { OutdatedText } from "@convenio/domain/reading/proposal-page";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";

/** Published texts whose original has changed since they were translated, the longest outdated first; at most 50. */
export async function outdatedTexts(db: Db): Promise<OutdatedText[]> {
  const { rows } = await db.execute<OutdatedText>(sql`
    select p.entry_id as entry, text.key as lang, text.value::integer as since
    from page p
    cross join jsonb_each_text(p.stale) as text
    join revision r on r.subject_type = 'entry' and r.subject_id = p.entry_id and r.number = text.value::integer
    where p.stale <> '{}'
    order by r.published_at, p.entry_id, text.key limit 50`);
  return rows;
}
