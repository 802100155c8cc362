import type { EvidenceState } from "@convenio/domain/evidence/states";
import { type Facet, facets } from "@convenio/domain/kinds/kind";
import { type BrowseEntry, browseEntries } from "@convenio/domain/reading/browsing";
import { type SQL, sql } from "drizzle-orm";
import { texts } from "../sql-values.ts";
import { ofTheRegion, regionEntries } from "./region.ts";
import { stateOn } from "./state-on.ts";

/** How a reader narrows the record. Entries by slug or id; `from`, `to`: years, both included; `today`: ISO day. */
export type BrowseFilter = Partial<Record<Facet | BrowseEntry, string>> & {
  kind?: string;
  from?: number;
  to?: number;
  /** `checked`: corroborated ones too. */
  evidence?: EvidenceState;
  origin?: "ai";
  today: string;
};

/**
 * Queries to stand in a `with`: `picked (filter, id)`, the entries that filters name; `value (entry_id, facet, value)`,
 * what is counted; and `base (entry_id, failed)`, every page with the names of the filters that it does not pass.
 * It needs `hit (entry_id)`, what a search found.
 */
export function browseMatch(filter: BrowseFilter): SQL {
  return sql`picked as materialized (${pickedEntries(filter)}),
    region as materialized (${regionEntries}),
    regional as materialized (${ofTheRegion}),
    known as materialized (select distinct c.entry_id, ${stateOn(sql`c`, filter.today)} as state
      from published_claim c),
    value as materialized (${values(filter.today)}),
    base as materialized (select p.entry_id, array_remove(array[${sql.join(failures(filter), sql`, `)}], null) as failed
      from page p)`;
}

/** Each facet's values with their counts under all other filters, fullest first, as one JSON object. */
export const facetCounts: SQL = sql`(select coalesce(json_object_agg(facet, counted), '{}') from (
    select facet, json_agg(json_build_object('value', value, 'count', count) order by count desc, value) as counted
    from (select v.facet, v.value, (count(*) filter (where b.failed <@ array[v.facet]))::int as count
      from value v join base b using (entry_id) group by v.facet, v.value) as by_value
    group by facet) as by_facet)`;

const plain = sql.raw('collate "C"');

const values = (
  today: string,
) => sql`select entry_id, 'kind' ${plain} as facet, kind ${plain} as value from page
  union select entry_id, 'evidence' ${plain}, state ${plain} from known
  union select entry_id, 'evidence' ${plain}, 'checked' ${plain} from known where state = 'corroborated'
  union select entry_id, facet, value from facet_value
    where facet = any(${texts([...facets, "origin"])}) and facet <> 'status'
  union (${statuses(today)})
  union select f.entry_id, 'country' ${plain}, f.value from facet_value f
    join region r on r.entry_id::text = f.value where f.facet = 'named'
  union select f.entry_id, 'partner' ${plain}, f.value from facet_value f
    join page n on n.entry_id::text = f.value
    where f.facet = 'part' and not n.demonstration and n.entry_id not in (select entry_id from regional)`;

/** The one status of each entry on `today`: what is to end is not over yet, what is to begin has not begun. */
const statuses = (today: string) => sql`select distinct on (f.entry_id) f.entry_id, f.facet, f.value
  from facet_value f left join published_claim c using (claim_id)
  where f.facet = 'status' and (c.value ->> 'type' is distinct from 'date' or coalesce(c.earliest, '') <= ${today})
  order by f.entry_id, f.value = 'ended' desc`;

function pickedEntries(filter: BrowseFilter): SQL {
  const picks = browseEntries.flatMap((name) => {
    const asked = filter[name];
    return asked === undefined
      ? []
      : [
          sql`select ${name}::text as filter, (select entry_id::text from page
          where slug = ${asked} or entry_id::text = ${asked}) as id`,
        ];
  });
  return picks.length === 0
    ? sql`select null::text as filter, null::text as id where false`
    : sql.join(picks, sql` union all `);
}

function failures(filter: BrowseFilter): SQL[] {
  const by = (facet: string, value: string | undefined) =>
    value === undefined ? [] : [unless(facet, sql`p.entry_id in (${having(facet, sql`${value}`)})`)];
  const byEntry = (name: BrowseEntry, entries: SQL) =>
    filter[name] === undefined
      ? []
      : [unless(name, sql`(${picked(name)} is null or p.entry_id in (${entries}))`)];
  return [
    unless("q", sql`p.entry_id in (select entry_id from hit)`),
    ...by("kind", filter.kind),
    ...facets.flatMap((facet) => by(facet, filter[facet])),
    ...by("evidence", filter.evidence),
    ...by("origin", filter.origin),
    ...byEntry("country", having("country", picked("country"))),
    ...byEntry("partner", having("partner", picked("partner"))),
    ...byEntry(
      "actor",
      sql`select entry_id from facet_value where facet = 'named' and value = ${picked("actor")}`,
    ),
    ...overlapping(filter),
  ];
}

const picked = (name: BrowseEntry) => sql`(select id from picked where filter = ${name})`;

const having = (facet: string, value: SQL) =>
  sql`select v.entry_id from value v where v.facet = ${facet} and v.value = ${value}`;

const unless = (name: string, passes: SQL) => sql`case when ${passes} then null else ${name}::text end`;

/** An entry without any date is in no period; one that goes on reaches without limit. */
function overlapping({ from, to }: BrowseFilter): SQL[] {
  if (from === undefined && to === undefined) return [];
  const dated = sql`(p.earliest is not null or p.latest is not null)`;
  const after = from === undefined ? sql`true` : sql`coalesce(p.latest, '9999') >= ${`${year(from)}-01-01`}`;
  const before = to === undefined ? sql`true` : sql`coalesce(p.earliest, '') <= ${`${year(to)}-12-31`}`;
  return [unless("period", sql`(${dated} and ${after} and ${before})`)];
}

const year = (number: number) => String(number).padStart(4, "0");
