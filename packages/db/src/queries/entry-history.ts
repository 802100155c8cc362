import type { HistoryPage } from "@convenio/domain/reading/other-pages";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { namesJson } from "../fragments/names-json.ts";

/**
 * The revisions of the published entry at `slug`, newest first, each with who wrote and who approved it: approvals
 * of exactly what was published that nobody withdrew. Null when no entry is published there.
 */
export async function entryHistory(db: Db, slug: string): Promise<HistoryPage | null> {
  const { rows } = await db.execute<HistoryPage>(sql`
    with head as (select entry_id, slug, kind, body ->> 'language' as language, titles, demonstration from page where slug = ${slug}),
    made as (
      select r.number, r.published_at, r.proposal_id, r.origin, p.body::json as policy,
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
      join patchset s on s.proposal_id = r.proposal_id and s.number = r.patchset
      join policy p on p.version = s.policy_version)
    select entry_id as id, slug, kind, language, titles, demonstration,
      (select coalesce(json_agg(json_build_object('number', number, 'publishedAt', published_at,
        'proposal', proposal_id, 'origin', origin, 'rationale', rationale, 'authors', authors,
        'approvals', approvals, 'policy', policy, 'operations', operations)
        order by number desc), '[]') from made) as items,
      ${namesJson({ people: peopleOfHistory })} as names
    from head`);
  return rows[0] ?? null;
}

const peopleOfHistory = sql`array(
  select unnest(authors) from made
  union select (approval ->> 'person')::uuid from made, json_array_elements(approvals) as approval)`;
