import { type SQL, sql } from "drizzle-orm";
import { stateOn } from "./state-on.ts";

/** A row `p` of `page` as the domain's `BrowseRow`, with evidence as of the ISO day `today`. */
export function browseRowJson(today: string): SQL {
  return sql`json_build_object('id', p.entry_id, 'slug', p.slug, 'kind', p.kind, 'titles', p.titles,
    'summaries', p.summaries, 'demonstration', p.demonstration, 'importedUnchecked', p.imported_unchecked,
    'publishedAt', p.published_at, 'revision', p.revision,
    'evidence', (select json_build_object('total', coalesce(sum(count), 0)::int, 'lastChecked', p.last_checked,
        'states', coalesce(json_object_agg(state, count order by state), '{}'))
      from (select ${stateOn(sql`c`, today)} as state, count(*)::int as count from published_claim c
        where c.entry_id = p.entry_id group by 1) as known))`;
}
