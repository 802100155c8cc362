import { claimAsOf } from "@convenio/domain/evidence/entry-evidence";
import type { CitingClaim, SourcePage } from "@convenio/domain/reading/other-pages";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { onPage, pageCount } from "../fragments/list-page.ts";
import { namesJson, sourceNameJson } from "../fragments/names-json.ts";

const claimsAtOnce = 50;

/**
 * A published source with page `page` (from 1, 50 claims) of the published claims that cite it, by title of their
 * entry; evidence as of `today` (ISO day). Null when it is not published.
 */
export async function sourcePage(
  db: Db,
  { id, page, today }: { id: string; page: number; today: string },
): Promise<SourcePage | null> {
  const { rows } = await db.execute<Row>(sql`
    with n as (select * from source_page where source_id = ${id}::uuid),
    citing as (select claim_id, array_agg(citation_id order by citation_id) as citations
      from published_citation where source_id = ${id}::uuid group by claim_id),
    shown as (
      select row_number() over (order by p.title, p.entry_id, c.position) as place, citing.citations, c.*
      from citing join published_claim c using (claim_id) join page p on p.entry_id = c.entry_id
      order by place ${onPage(page, claimsAtOnce)})
    select ${sourceNameJson} as source, n.revision as number, n.published_at as "publishedAt", n.demonstration,
      (select coalesce(json_agg(json_build_object('entry', entry_id, 'claim', body, 'citations', citations)
        order by place), '[]') from shown) as citing,
      (select count(*)::int from citing) as "citingTotal",
      ${namesJson({
        entries: sql`array(select entry_id from shown union select unnest(entries) from shown)`,
        sources: sql`array(select unnest(sources) from shown union select source_id from n)`,
        people: sql`array(select unnest(people) from shown)`,
      })} as names
    from n`);
  const [row] = rows;
  if (row === undefined) return null;
  const { number, publishedAt, citing, ...rest } = row;
  return {
    ...rest,
    revision: { number, head: number, publishedAt },
    citing: citing.map(({ claim, ...item }) => ({
      ...item,
      claim: claimAsOf(claim, today),
    })),
    page,
    pages: pageCount(row.citingTotal, claimsAtOnce),
  };
}

type Row = Pick<SourcePage, "source" | "demonstration" | "citingTotal" | "names"> & {
  number: number;
  publishedAt: string;
  citing: CitingClaim[];
};
