import type { AuditContent } from "@convenio/domain/audit/content";
import { auditBody } from "@convenio/domain/audit/page-body";
import { auditReferences } from "@convenio/domain/audit/references";
import { inArray, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { auditPage } from "../schema/audit.ts";
import { inRuns, uuids } from "../sql-values.ts";
import { searchDocument } from "./search-document.ts";

/** Replaces the pages of these audits; those that are not published disappear. */
export async function writeAudits(tx: Db, ids: readonly string[]): Promise<void> {
  for (const run of inRuns([...ids].sort(), 20)) {
    await tx.delete(auditPage).where(inArray(auditPage.auditId, run));
    const made = (await truths(tx, run)).map(auditRow);
    if (made.length > 0) await tx.insert(auditPage).values(made);
  }
}

type AuditTruth = Pick<
  typeof auditPage.$inferInsert,
  "slug" | "revision" | "publishedAt" | "demonstration" | "imported"
> & { id: string; content: AuditContent };

async function truths(tx: Db, ids: readonly string[]): Promise<AuditTruth[]> {
  const { rows } = await tx.execute<Omit<AuditTruth, "content"> & { content: string }>(sql`
    select a.id, a.slug, a.head as revision, a.demonstration, r.published_at as "publishedAt",
      r.origin = 'import' as imported, c.body as content
    from audit a
    join revision r on r.subject_type = 'audit' and r.subject_id = a.id and r.number = a.head
    join content c on c.sha256 = r.content_sha
    where a.id = any(${uuids(ids)}) and a.state = 'published'
    order by a.id`);
  // It was validated before it was frozen, and old content must stay readable.
  return rows.map((row) => ({ ...row, content: JSON.parse(row.content) }));
}

function auditRow({ id, content, ...published }: AuditTruth): typeof auditPage.$inferInsert {
  const { titles, summaries, sentences } = content;
  const body = auditBody(id, content);
  const searches = sentences.flatMap((sentence) => sentence.searches);
  return {
    auditId: id,
    ...published,
    titles,
    summaries,
    totals: body.totals,
    claims: sorted(sentences.flatMap(({ claims }) => claims.map(({ claim }) => claim))),
    sources: sorted(auditReferences(content).sources),
    people: sorted(searches.map(({ by }) => by)),
    document: searchDocument({
      A: Object.values(titles),
      B: searches.map(({ what }) => what),
      C: Object.values(summaries),
      D: sentences.flatMap(({ text, translations, reason }) => [
        text,
        ...Object.values(translations),
        ...Object.values(reason),
      ]),
    }),
    body,
  };
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
