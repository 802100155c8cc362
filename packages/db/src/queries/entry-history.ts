import type { Names } from "@convenio/domain/reading/names";
import type { ComparePage, HistoryPage } from "@convenio/domain/reading/other-pages";
import { diff } from "@convenio/domain/revision/diff";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { entriesMentionedIn, sourcesMentionedIn } from "../fragments/mentioned-in.ts";
import { namesJson } from "../fragments/names-json.ts";
import { entryFrom } from "../projections/truth.ts";

/**
 * The revisions of the published entry at `slug`, newest first, each with who wrote and who approved it: approvals
 * of exactly what was published that nobody withdrew. Null when no entry is published there.
 */
export async function entryHistory(db: Db, slug: string): Promise<HistoryPage | null> {
  const { rows } = await db.execute<HistoryPage>(sql`
    with head as (select entry_id, slug, kind, titles, demonstration from page where slug = ${slug}),
    made as (
      select r.number, r.published_at, r.proposal_id, r.origin, s.policy_version,
        (select body::json ->> 'rationale' from content where sha256 = s.body_sha) as rationale,
        (select json_array_length(body::json) from content where sha256 = r.operations_sha) as operations,
        array(select a.person_id from authorship a where a.object_type = 'patchset'
          and a.object_id = r.proposal_id || '/' || r.patchset order by a.person_id) as authors,
        (select coalesce(json_agg(json_build_object('person', v.person_id, 'at', v.at) order by v.at, v.id), '[]')
          from review v where v.proposal_id = r.proposal_id and v.hash = s.hash and v.verdict = 'approve'
            and v.at <= r.published_at and not exists (
              select from review w where w.target = v.id and w.verdict = 'withdraw')) as approvals
      from head
      join revision r on r.subject_type = 'entry' and r.subject_id = head.entry_id
      join patchset s on s.proposal_id = r.proposal_id and s.number = r.patchset)
    select slug, kind, titles, demonstration,
      (select coalesce(json_agg(json_build_object('number', number, 'publishedAt', published_at,
        'proposal', proposal_id, 'origin', origin, 'rationale', rationale, 'authors', authors,
        'approvals', approvals, 'policyVersion', policy_version, 'operations', operations)
        order by number desc), '[]') from made) as items,
      ${namesJson({ people: peopleOfHistory })} as names
    from head`);
  return rows[0] ?? null;
}

const peopleOfHistory = sql`array(
  select unnest(authors) from made
  union select (approval ->> 'person')::uuid from made, json_array_elements(approvals) as approval)`;

/**
 * What changed between two revisions of the published entry at `slug`, from the lower number to the higher
 * however they are given. Null when the entry or one of them does not exist.
 */
export async function entryCompare(
  db: Db,
  slug: string,
  one: number,
  other: number,
): Promise<ComparePage | null> {
  const [from, to] = one <= other ? [one, other] : [other, one];
  const { rows } = await db.execute<CompareRow>(sql`
    with pair as (
      select head.*, a.body as before, b.body as after from page head
      join revision f on f.subject_type = 'entry' and f.subject_id = head.entry_id and f.number = ${from}
      join revision t on t.subject_type = 'entry' and t.subject_id = head.entry_id and t.number = ${to}
      join content a on a.sha256 = f.content_sha
      join content b on b.sha256 = t.content_sha
      where head.slug = ${slug})
    select entry_id as id, slug, kind, titles, demonstration, revision as head, before, after,
      ${namesJson({
        entries: sql`${entriesMentionedIn(sql`before`)} || ${entriesMentionedIn(sql`after`)}`,
        sources: sql`${sourcesMentionedIn(sql`before`)} || ${sourcesMentionedIn(sql`after`)}`,
      })} as names
    from pair`);
  const [row] = rows;
  if (row === undefined) return null;
  const { id, before, after, ...page } = row;
  return { ...page, from, to, operations: diff({ type: "entry", id }, entryFrom(before), entryFrom(after)) };
}

type CompareRow = Pick<ComparePage, "slug" | "kind" | "titles" | "demonstration" | "head"> & {
  id: string;
  before: string;
  after: string;
  names: Names;
};
