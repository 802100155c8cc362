import { bodyAsOf } from "@convenio/domain/entry/page-body";
import type { EntryPage, IncomingClaim, PageBody } from "@convenio/domain/reading/entry-page";
import type { Names } from "@convenio/domain/reading/names";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { incomingRows, incomingTotal, namedByIncoming } from "../fragments/incoming-rows.ts";
import { namesJson } from "../fragments/names-json.ts";
import { keptPlan } from "../kept-plan.ts";

/** The page of the published entry at `slug`, with evidence as of `today` (ISO day); null when there is none. */
export async function entryPage(db: Db, slug: string, today: string): Promise<EntryPage | null> {
  const { rows } = await db.execute<Row>(
    keptPlan(
      "entry-page",
      sql`
    with head as (select * from page where slug = ${slug}),
    incoming as (${incomingRows({ target: sql`(select entry_id from head)`, today, offset: 0 })})
    select head.slug, head.revision, head.published_at as "publishedAt", head.demonstration, head.body,
      (select coalesce(json_agg(found), '[]') from incoming) as incoming,
      ${incomingTotal({ target: sql`head.entry_id` })} as "incomingTotal",
      ${namesJson({ entries: sql`head.entries || ${namedByIncoming}`, sources: sql`head.sources`, people: sql`head.people` })}
        as names
    from head`,
    ),
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { body, revision, publishedAt, ...rest } = row;
  return {
    ...rest,
    revision: { number: revision, head: revision, publishedAt },
    asOf: today,
    body: bodyAsOf(body, today),
  };
}

type Row = {
  slug: string;
  revision: number;
  publishedAt: string;
  demonstration: boolean;
  body: PageBody;
  incoming: IncomingClaim[];
  incomingTotal: number;
  names: Names;
};
