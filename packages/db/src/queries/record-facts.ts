import { linksOf } from "@convenio/domain/audit/references";
import type { SubjectRef } from "@convenio/domain/entry/subject";
import type { Draft } from "@convenio/domain/proposal/draft";
import type { RecordFacts } from "@convenio/domain/proposal/facts";
import { referencesOf } from "@convenio/domain/proposal/references";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { uuids } from "../sql-values.ts";
import { contentsAt, publishedKinds, publishedSources } from "./subjects.ts";

/** What the record holds of the things a proposal's draft mentions. */
export async function recordFacts(db: Db, proposal: string, { subjects }: Draft): Promise<RecordFacts> {
  const references = referencesOf(subjects.map(({ content }) => content));
  const sources = await publishedSources(db, [...references.sources]);
  return {
    bases: await basesOf(db, subjects),
    entryKinds: await publishedKinds(db, [...references.entries]),
    sources: new Map([...sources].map(([id, { content }]) => [id, content])),
    usedIds: await usedIds(db, proposal, subjects),
    supportedBy: await supportedBy(db, subjects),
    linkedClaims: await claimEntries(
      db,
      subjects.flatMap(({ content }) => linksOf(content).map(({ claim }) => claim)),
    ),
  };
}

/** The entries of those of these claims that are published, by claim. */
async function claimEntries(db: Db, claims: readonly string[]): Promise<Map<string, string>> {
  if (claims.length === 0) return new Map();
  const { rows } = await db.execute<{ claim: string; entry: string }>(sql`
    select claim_id as claim, entry_id as entry from published_claim where claim_id = any(${uuids(claims)})`);
  return new Map(rows.map(({ claim, entry }) => [claim, entry]));
}

/** What each subject's content was at the revision it is based on; null where it did not exist. */
export async function basesOf(db: Db, subjects: Draft["subjects"]): Promise<RecordFacts["bases"]> {
  const wanted = subjects.map(({ id, base, content }) => ({ type: content.type, id, number: base }));
  const found = await contentsAt(db, wanted);
  return new Map(subjects.map(({ id }) => [id, found.get(id) ?? null]));
}

/** Published citations with another stance than context, of the sources among these subjects, but for these entries' own. */
export async function supportedBy(
  db: Db,
  subjects: readonly { readonly id: string; readonly content: { readonly type: SubjectRef["type"] } }[],
): Promise<Map<string, string[]>> {
  const ids = (type: "entry" | "source") =>
    subjects.filter(({ content }) => content.type === type).map(({ id }) => id);
  if (ids("source").length === 0) return new Map();
  const { rows } = await db.execute<{ source: string; citation: string }>(sql`
    select p.source_id as source, p.citation_id as citation
    from published_citation p join published_claim c on c.claim_id = p.claim_id
    where p.source_id = any(${uuids(ids("source"))}) and p.entry_id <> all(${uuids(ids("entry"))})
      and exists (select from jsonb_array_elements(c.body -> 'citations') cited
        where cited ->> 'id' = p.citation_id::text and cited ->> 'stance' <> 'context')
    order by p.citation_id`);
  const found = new Map<string, string[]>();
  for (const { source, citation } of rows) found.set(source, [...(found.get(source) ?? []), citation]);
  return found;
}

/** Of the draft's ids those that stand elsewhere: published, in another proposal, or under another entry or claim. */
async function usedIds(db: Db, proposal: string, subjects: Draft["subjects"]): Promise<Set<string>> {
  const minted: [id: string, owner: string][] = subjects.flatMap(({ id, content }) => [
    [id, id],
    ...(content.type === "entry"
      ? content.claims.flatMap((claim): [string, string][] => [
          [claim.id, id],
          ...claim.citations.map((citation): [string, string] => [citation.id, claim.id]),
        ])
      : []),
  ]);
  const { rows } = await db.execute<{ id: string }>(sql`
    select m.id from unnest(${uuids(minted.map(([id]) => id))}, ${uuids(minted.map(([, owner]) => owner))}) m(id, owner)
    where exists (select from claim_version v
        where v.claim_id = m.id and (v.proposal_id <> ${proposal} or v.entry_id <> m.owner))
      or exists (select from citation_version v
        where v.citation_id = m.id and (v.proposal_id <> ${proposal} or v.claim_id <> m.owner))
      or exists (select from proposal_subject s where s.subject_id = m.id and s.proposal_id <> ${proposal})
      or exists (select from entry where id = m.id)
      or exists (select from source where id = m.id)
      or exists (select from audit where id = m.id)`);
  return new Set(rows.map(({ id }) => id));
}

/** Slugs in use that begin with one of these. */
export async function slugsLike(db: Db, beginnings: readonly string[]): Promise<Set<string>> {
  if (beginnings.length === 0) return new Set();
  // By code point, so that an index answers whatever the server's locale is.
  const begins = sql.join(
    beginnings.map((beginning) => sql`(slug collate "C") ^@ ${beginning}::text`),
    sql` or `,
  );
  const { rows } = await db.execute<{ slug: string }>(
    sql`select slug from entry where ${begins} union all select slug from audit where ${begins}`,
  );
  return new Set(rows.map(({ slug }) => slug));
}
