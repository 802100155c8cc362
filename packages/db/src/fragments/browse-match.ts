import { browseFacets } from "@convenio/domain/reading/browsing";
import { type SQL, sql } from "drizzle-orm";
import type { CountedIn } from "./browse-facets.ts";
import { type BrowseFilter, conditionsOf } from "./browse-filter.ts";

/** By what a list is ordered, from rows `l` of `list_entry` and, when something is searched for, `hit`. */
export type Order = readonly { by: SQL; direction: SQL }[];

/** What a list shows, and in what its facets count. */
export type Match = {
  /** Queries to follow others in a `with`; they need `hit (entry_id, exact, rank)` when something is searched for. */
  queries: SQL;
  /** What rows with an `entry_id` are selected from, in their order. */
  ordered: SQL;
  total: SQL;
  /** How many entries there would be without the filter by evidence. */
  butEvidence: SQL;
  sets: CountedIn[];
};

/**
 * The entries that all filters find, and, for each facet that is filtered by, those that all others find: each set is
 * looked up by its own conditions, so that what it costs follows from what it finds. Without any filter nothing is
 * looked up: the whole record is counted beforehand.
 */
export function browseMatch(filter: BrowseFilter, searching: boolean, order: Order): Match {
  const conditions = conditionsOf(filter);
  const everything = sql`(select coalesce(sum(count), 0)::int from counted where facet = 'kind')`;
  if (conditions.length === 0 && !searching) {
    const keys = order.map(({ by, direction }) => sql`${by} ${direction}`);
    const ordered = sql`list_entry l order by ${sql.join(keys, sql`, `)}`;
    return { queries: sql``, ordered, total: everything, butEvidence: everything, sets: [] };
  }
  // What it is ordered by is taken along, so that nothing is looked up again to order it.
  const keys = order.map(({ by }, at) => sql`, ${by} as ${keyOf(at)}`);
  const byKeys = order.map(({ direction }, at) => sql`${keyOf(at)} ${direction}`);
  const set = (name: SQL, among: typeof conditions, also: SQL[] = []) => sql`, ${name} as (
    select l.entry_id, l.terms, l.named, l.parts ${sql.join(also)}
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
      set(sql`match`, conditions, keys),
      ...others.map(({ name, among }) => set(sql`${name}`, among)),
    ]),
    ordered: sql`match order by ${sql.join(byKeys, sql`, `)}`,
    total: sizeOf(sql`match`),
    butEvidence: butEvidence ? sizeOf(sql`${butEvidence.name}`) : everything,
    sets: [
      { facets: browseFacets.filter((facet) => !narrowed.includes(facet)), set: sql`match` },
      ...others.map(({ facet, name }) => ({ facets: [facet], set: sql`${name}` })),
    ],
  };
}

const keyOf = (at: number) => sql.identifier(`key_${at}`);
