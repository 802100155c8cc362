import { type SQL, sql } from "drizzle-orm";

/** Expressions of type `uuid[]`: the ids that a page mentions. */
type Mentioned = { entries?: SQL; sources?: SQL; people?: SQL };

/**
 * A JSON expression of the domain's `Names` for these ids, joined when it is read. Entries and sources come from
 * projections, so that what is not published has no name here.
 */
export function namesJson({ entries, sources, people }: Mentioned): SQL {
  return sql`json_build_object(
    'entries', ${entries === undefined ? nothing : entryNames(entries)},
    'sources', ${sources === undefined ? nothing : sourceNames(sources)},
    'people', ${people === undefined ? nothing : personNames(people)})`;
}

const nothing = sql`'{}'::json`;

/** A row `n` of `page` as `EntryName`. */
export const entryNameJson: SQL = sql`json_build_object('id', n.entry_id, 'slug', n.slug, 'kind', n.kind,
  'titles', n.titles, 'demonstration', n.demonstration)`;

/** A row `n` of `source_page` as `SourceName`. */
export const sourceNameJson: SQL = sql`json_build_object('id', n.source_id, 'revision', n.revision,
  'content', n.body)`;

function entryNames(ids: SQL): SQL {
  return sql`(select coalesce(json_object_agg(n.entry_id, ${entryNameJson} order by n.entry_id), '{}')
    from page n where n.entry_id = any(${ids}))`;
}

function sourceNames(ids: SQL): SQL {
  return sql`(select coalesce(json_object_agg(n.source_id, ${sourceNameJson} order by n.source_id), '{}')
    from source_page n where n.source_id = any(${ids}))`;
}

/** Display names of people by id; null for those who deleted their account. */
export function personNames(ids: SQL): SQL {
  return sql`(select coalesce(json_object_agg(n.id, n.name order by n.id), '{}')
    from person n where n.id = any(${ids}))`;
}
