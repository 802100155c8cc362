import { claimAsOf } from "@convenio/domain/evidence/entry-evidence";
import type { AuditPage, LinkedClaimView } from "@convenio/domain/reading/audit-page";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { namesJson } from "../fragments/names-json.ts";

/** A published audit at its head, with its linked claims as they stand on the ISO day `today`; null when there is none. */
export async function auditPage(db: Db, slug: string, today: string): Promise<AuditPage | null> {
  const { rows } = await db.execute<Row>(sql`
    with shown as (select * from audit_page where slug = ${slug}),
    linked as (select c.* from shown join published_claim c on c.claim_id = any(shown.claims))
    select slug, revision as number, published_at as "publishedAt", demonstration, imported, body,
      (select coalesce(json_object_agg(claim_id, json_build_object('entry', entry_id, 'claim', body)
        order by claim_id), '{}') from linked) as linked,
      ${namesJson({
        entries: sql`array(select entry_id from linked union select unnest(entries) from linked)`,
        sources: sql`shown.sources`,
        people: sql`shown.people`,
      })} as names
    from shown`);
  const [row] = rows;
  if (row === undefined) return null;
  const { number, publishedAt, linked, ...rest } = row;
  return {
    ...rest,
    revision: { number, head: number, publishedAt },
    linked: Object.fromEntries(
      Object.entries(linked).map(([id, { entry, claim }]) => [id, { entry, claim: claimAsOf(claim, today) }]),
    ),
  };
}

type Row = Pick<AuditPage, "slug" | "demonstration" | "imported" | "body" | "names"> & {
  number: number;
  publishedAt: string;
  linked: Record<string, LinkedClaimView>;
};
