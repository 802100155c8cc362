import { type SQL, sql } from "drizzle-orm";
import type { SearchQuery } from "../projections/search-query.ts";
import { texts } from "../sql-values.ts";

/**
 * A query of rows `(entry_id, exact, rank)`: the entries that hold all words; those whose name is meant exactly have
 * `exact`. When no entry does, those with names like all of them, unless `asWritten`.
 */
export function foundEntries(query: SearchQuery, asWritten = false): SQL {
  return sql`with found as materialized (
      select entry_id, names && ${texts(query.names)} as exact, ${rankOf(query)} as rank
      from search where document @@ ${query.all}::text::tsquery)
    select entry_id, exact, rank from found
    union all
    select entry_id, false, ${likenessOf(query)} from search
    where ${!asWritten} and not exists (select from found) and ${spelledLike(sql`entry_id`, sql`entries_spelt_like`, query)}`;
}

/** As `foundEntries`, of sources: rows `(source_id, rank)`. */
export function foundSources(query: SearchQuery): SQL {
  return sql`with found as materialized (
      select source_id, ${rankOf(query)} as rank
      from source_page where document @@ ${query.all}::text::tsquery)
    select source_id, rank from found
    union all
    select source_id, ${likenessOf(query)} from source_page
    where not exists (select from found) and ${spelledLike(sql`source_id`, sql`sources_spelt_like`, query)}`;
}

/** How well a `document` fits what is searched for: by the weights of the words alone; how often and how near they stand says nothing. */
export function rankOf({ any }: SearchQuery): SQL {
  return sql`ts_rank('{0.1, 0.2, 0.4, 1}', document, ${any}::text::tsquery)::float8`;
}

function likenessOf({ alike }: SearchQuery): SQL {
  return sql`word_similarity(${alike.join(" ")}, titles)::float8`;
}

/** All words are like one in a title, from a similarity of 0.5 on: one letter wrong or two exchanged in a short name. */
function spelledLike(id: SQL, spelt: SQL, { alike }: SearchQuery): SQL {
  return sql.join(
    alike.map((word) => sql`${id} in (select ${spelt}(${word}))`),
    sql` and `,
  );
}
