import type { PageBody } from "@convenio/domain/reading/entry-page";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";

/** Citations of a published body that this person wrote, or whose claim they wrote, in the version that stands. */
export async function ownCitations(db: Db, person: string, { claims }: PageBody): Promise<string[]> {
  const asked = claims.flatMap((claim) =>
    claim.citations.flatMap(({ id, hash }) => [
      { citation: id, object: id, hash },
      { citation: id, object: claim.id, hash: claim.hash },
    ]),
  );
  if (asked.length === 0) return [];
  const { rows } = await db.execute<{ citation: string }>(sql`
    select distinct w.citation from json_to_recordset(${JSON.stringify(asked)}::text::json)
      as w(citation text, object text, hash text)
    join authorship a on a.object_id = w.object and a.hash = w.hash
    where a.object_type in ('claim', 'citation') and a.person_id = ${person} order by 1`);
  return rows.map(({ citation }) => citation);
}
