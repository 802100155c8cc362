import { type SQL, sql } from "drizzle-orm";
import type { SearchQuery } from "../projections/search-query.ts";
import { texts } from "../sql-values.ts";

/** Words are alike from this similarity on, 0 to 1: one letter wrong or two exchanged in a short name. */
export const alike = 0.5;

/**
 * A query of rows `(entry_id, exact, rank)`: the entries that hold all words; those whose name is meant exactly have
 * `exact`. When no entry does, those with a name that is spelt alike.
 */
export function foundEntries(query: SearchQuery): SQL {
  return sql`with found as materialized (
      select entry_id, names && ${texts(query.names)} as exact,
        ts_rank('{0.1, 0.2, 0.4, 1}', document, ${query.any}::text::tsquery)::float8 as rank
      from search where document @@ ${query.all}::text::tsquery)
    select entry_id, exact, rank from found
    union all
    select entry_id, false, word_similarity(${query.like}, titles)::float8 from search
    where not exists (select from found) and word_similarity(${query.like}, titles) >= ${alike}::float8`;
}
