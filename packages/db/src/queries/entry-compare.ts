import type { Names } from "@convenio/domain/reading/names";
import type { ComparePage } from "@convenio/domain/reading/other-pages";
import { changedBodies } from "@convenio/domain/revision/changed-bodies";
import { diff } from "@convenio/domain/revision/diff";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { entriesMentionedIn, sourcesMentionedIn } from "../fragments/mentioned-in.ts";
import { namesJson } from "../fragments/names-json.ts";
import { entryFrom } from "../projections/truth.ts";

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
      where head.slug = ${slug}),
    mentioned as materialized (
      select ${entriesMentionedIn(sql`before`)} || ${entriesMentionedIn(sql`after`)} as entries,
        ${sourcesMentionedIn(sql`before`)} || ${sourcesMentionedIn(sql`after`)} as sources
      from pair)
    select entry_id as id, slug, kind, titles, demonstration, revision as head, before, after,
      ${namesJson({
        entries: sql`(select entries from mentioned)::uuid[]`,
        sources: sql`(select sources from mentioned)::uuid[]`,
      })} as names
    from pair`);
  const [row] = rows;
  if (row === undefined) return null;
  const { before, after, ...page } = row;
  const [old, now] = [entryFrom(before), entryFrom(after)];
  return {
    ...page,
    from,
    to,
    operations: diff({ type: "entry", id: page.id }, old, now),
    bodies: changedBodies(page.id, old, now),
  };
}

type CompareRow = Pick<ComparePage, "id" | "slug" | "kind" | "titles" | "demonstration" | "head"> & {
  before: string;
  after: string;
  names: Names;
};
