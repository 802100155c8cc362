import { type SQL, sql } from "drizzle-orm";
import type { SearchQuery } from "../projections/search-query.ts";
import { texts } from "../sql-values.ts";

/** Words are alike from this similarity on, 0 to 1: one letter wrong or two exchanged in a short name. */
const likeness = 0.5;

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
    where ${!asWritten} and not exists (select from found) and ${spelledLike(query)}`;
}

/** As `foundEntries`, of sources: rows `(source_id, rank)`. */
export function foundSources(query: SearchQuery): SQL {
  return sql`with found as materialized (
      select source_id, ${rankOf(query)} as rank
      from source_page where document @@ ${query.all}::text::tsquery)
    select source_id, rank from found
    union all
    select source_id, ${likenessOf(query)} from source_page
    where not exists (select from found) and ${spelledLike(query)}`;
}

/** How well a `document` fits what is searched for: by the weights of the words alone; how often and how near they stand says nothing. */
export function rankOf({ any }: SearchQuery): SQL {
  return sql`ts_rank('{0.1, 0.2, 0.4, 1}', document, ${any}::text::tsquery)::float8`;
}

function likenessOf({ alike }: SearchQuery): SQL {
  return sql`word_similarity(${alike.join(" ")}, titles)::float8`;
}

function spelledLike({ alike }: SearchQuery): SQL {
  return sql`not exists (select from unnest(${texts(alike)}) as word
    where word_similarity(word, titles) < ${likeness}::float8)`;
}
