import { bodyAsOf } from "@convenio/domain/entry/page-body";
import type { EntryPage, IncomingClaim, PageBody } from "@convenio/domain/reading/entry-page";
import type { Names } from "@convenio/domain/reading/names";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { incomingAtOnce, incomingRows, incomingTotal } from "../fragments/incoming-rows.ts";
import { namesJson } from "../fragments/names-json.ts";

/** The page of the published entry at `slug`, with evidence as of `today` (ISO day); null when there is none. */
export async function entryPage(db: Db, slug: string, today: string): Promise<EntryPage | null> {
  const { rows } = await db.execute<Row>(sql`
    with head as (select * from page where slug = ${slug}),
    incoming as (${incomingRows({ target: sql`(select entry_id from head)`, today, offset: 0 })})
    select head.slug, head.revision, head.published_at as "publishedAt", head.demonstration, head.body,
      (select coalesce(json_agg(found), '[]') from incoming) as incoming,
      ${incomingTotal({ target: sql`head.entry_id` })} as "incomingTotal",
      ${namesJson({ entries: sql`head.entries || ${namedByIncoming}`, sources: sql`head.sources`, people: sql`head.people` })}
        as names
    from head`);
  const [row] = rows;
  if (row === undefined) return null;
  const { body, revision, publishedAt, ...rest } = row;
  return {
    ...rest,
    revision: { number: revision, head: revision, publishedAt },
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

const namedByIncoming = sql`array(select entry_id from incoming union select unnest(hosts) from incoming)`;

export type IncomingPage = { rows: IncomingClaim[]; total: number; names: Names };

/**
 * Page `page` (from 1, 100 rows) of what other entries say of the one at `slug`, all of it or of one predicate;
 * null when no entry is published there.
 */
export async function incomingPage(
  db: Db,
  { slug, predicate, page, today }: { slug: string; predicate?: string; page: number; today: string },
): Promise<IncomingPage | null> {
  const target = sql`(select entry_id from head)`;
  const offset = (page - 1) * incomingAtOnce;
  const { rows } = await db.execute<IncomingPage>(sql`
    with head as (select entry_id from page where slug = ${slug}),
    incoming as (${incomingRows({ target, predicate, today, offset })})
    select (select coalesce(json_agg(found), '[]') from incoming) as rows,
      ${incomingTotal({ target: sql`head.entry_id`, predicate })} as total,
      ${namesJson({ entries: namedByIncoming })} as names
    from head`);
  return rows[0] ?? null;
}
