import { type BrowseFacet, browseFacets } from "@convenio/domain/reading/browsing";
import { type SQL, sql } from "drizzle-orm";
import { texts } from "../sql-values.ts";
import { passingFacets } from "./browse-filter.ts";
import { outsideTheRegion, regionEntries } from "./region.ts";

/**
 * Queries to stand in a `with`: `region (entry_id)`; `span (entry_id, facet, value)`, what entries have for a time and
 * have on the ISO day `today`; `counted (facet, value, count)`, what the whole record counts; `partner (entry_id)`.
 */
export function facetSources(today: string): SQL {
  return sql`region as materialized (${regionEntries}),
    span as materialized (select entry_id, facet, value from facet_span
      where coalesce(since, '') <= ${today} and (before is null or before > ${today})),
    summed as materialized (select facet, value, sum(count)::int as count from facet_count
      where facet = any(${texts(browseFacets)}) and day <= ${today} group by facet, value having sum(count) > 0),
    partner as materialized (${outsideTheRegion(sql`select value::uuid as entry_id from summed where facet = 'partner'`)}),
    counted as materialized (
      select facet, value, count from summed where facet <> all('{country,partner}')
      union all select facet, value, count from summed join region on value = entry_id::text where facet = 'country'
      union all select facet, value, count from summed join partner on value = entry_id::text where facet = 'partner')`;
}

/** Entries among which facets are counted: a query in the `with` that has `entry_id`, `terms`, `named` and `parts`. */
export type CountedIn = { facets: readonly BrowseFacet[]; set: SQL };

/**
 * Each facet's values with their counts, fullest first, as one JSON object. A facet of none of `sets` counts in the whole
 * record; values that nothing in a set has count 0.
 */
export function facetCounts(sets: readonly CountedIn[]): SQL {
  const narrowed = sets.flatMap(({ facets }) => facets);
  const found = sets.flatMap(foundIn);
  const columns = sql`select null::text as facet, null::text as value, 0 as count where false`;
  return sql`(select coalesce(json_object_agg(facet, counted), '{}') from (
    select facet, json_agg(json_build_object('value', value, 'count', count) order by count desc, value) as counted
    from (select c.facet, c.value, case when c.facet = any(${texts(narrowed)}) then coalesce(f.count, 0) else c.count end as count
      from counted c left join (select facet, value, sum(count)::int as count
        from (${sql.join([columns, ...found], sql` union all `)}) as every group by facet, value) as f
        on f.facet = c.facet collate "C" and f.value = c.value collate "C") as by_value
    group by facet) as by_facet)`;
}

/** Queries that count these facets in the set; none for a set of no facets, where every one is filtered. */
function foundIn({ facets, set }: CountedIn): SQL[] {
  const actors = facets.filter((facet) => facet === "country" || facet === "partner");
  const terms = facets.filter((facet) => facet !== "country" && facet !== "partner");
  const passing = terms.filter((facet) => passingFacets.includes(facet));
  return [
    ...(terms.length === 0
      ? []
      : [
          sql`select split_part(one, ':', 1) as facet, substr(one, strpos(one, ':') + 1) as value, count
            from ${each(sql`terms`, set)} where split_part(one, ':', 1) = any(${texts(terms)})`,
        ]),
    ...(passing.length === 0
      ? []
      : [
          sql`select facet, value, count(*)::int from ${set} m join span using (entry_id)
            where facet = any(${texts(passing)}) group by facet, value`,
        ]),
    ...actorsIn(set, actors),
  ];
}

/** What takes part is named, too: it is counted once where both are asked for. */
function actorsIn(set: SQL, facets: readonly BrowseFacet[]): SQL[] {
  if (facets.length === 0) return [];
  if (facets.length === 1 && facets.includes("country"))
    return [sql`select 'country', one::text, count from ${each(sql`named || parts`, set)}`];
  return [
    ...(facets.includes("country")
      ? [sql`select 'country', one::text, count from ${each(sql`named`, set)}`]
      : []),
    sql`select facet, one::text, count from ${each(sql`parts`, set)}, unnest(${texts(facets)}) as facet`,
  ];
}

/** The values in these arrays with their counts: counted before they are looked at, for they are few beside the entries. */
function each(values: SQL, set: SQL): SQL {
  return sql`(select one, count(*)::int as count from (select unnest(${values}) as one from ${set}) as every_one
    group by one offset 0) as counted_values`;
}
