import { browseFacets } from "@convenio/domain/reading/browsing";
import { type SQL, sql } from "drizzle-orm";
import type { CountedIn } from "./browse-facets.ts";
import { type BrowseFilter, conditionsOf } from "./browse-filter.ts";

/** What a list shows, and in what its facets count. */
export type Match = {
  /** Queries to follow others in a `with`; they need `hit (entry_id, exact, rank)` when something is searched for. */
  queries: SQL;
  /** Rows `l` of `list_entry` that match; when something is searched for with `m`, which has `exact` and `rank`. */
  from: SQL;
  total: SQL;
  /** How many entries the filter by evidence alone leaves out. */
  hidden: SQL;
  sets: CountedIn[];
};

/**
 * The entries that all filters find, and, for each facet that is filtered by, those that all others find: each set is
 * looked up by its own conditions, so that what it costs follows from what it finds. Without any filter nothing is
 * looked up: the whole record is counted beforehand.
 */
export function browseMatch(filter: BrowseFilter, searching: boolean): Match {
  const conditions = conditionsOf(filter);
  const everything = sql`(select coalesce(sum(count), 0)::int from counted where facet = 'kind')`;
  if (conditions.length === 0 && !searching)
    return { queries: sql``, from: sql`list_entry l`, total: everything, hidden: sql`0`, sets: [] };
  const set = (name: SQL, among: typeof conditions) => sql`, ${name} as materialized (
    select l.entry_id, l.terms, l.named, l.parts ${searching ? sql`, hit.exact, hit.rank` : sql``}
    from list_entry l ${searching ? sql`join hit using (entry_id)` : sql``}
    where ${sql.join([sql`true`, ...among.map(({ fulfilled }) => fulfilled)], sql` and `)})`;
  const narrowed = browseFacets.filter((facet) => conditions.some((one) => one.facet === facet));
  const others = narrowed.flatMap((facet) => {
    const among = conditions.filter((one) => one.facet !== facet);
    return among.length === 0 && !searching ? [] : [{ facet, among, name: sql.identifier(`but_${facet}`) }];
  });
  const sizeOf = (name: SQL) => sql`(select count(*)::int from ${name})`;
  const butEvidence = others.find(({ facet }) => facet === "evidence");
  return {
    queries: sql.join([
      set(sql`match`, conditions),
      ...others.map(({ name, among }) => set(sql`${name}`, among)),
    ]),
    from: sql`match m join list_entry l using (entry_id)`,
    total: sizeOf(sql`match`),
    hidden: sql`${butEvidence ? sizeOf(sql`${butEvidence.name}`) : everything} - ${sizeOf(sql`match`)}`,
    sets: [
      { facets: browseFacets.filter((facet) => !narrowed.includes(facet)), set: sql`match` },
      ...others.map(({ facet, name }) => ({ facets: [facet], set: sql`${name}` })),
    ],
  };
}
