import type { EvidenceState } from "@convenio/domain/evidence/states";
import { type Facet, facets } from "@convenio/domain/kinds/kind";
import { type BrowseEntry, type BrowseFacet, browseEntries } from "@convenio/domain/reading/browsing";
import { type SQL, sql } from "drizzle-orm";
import { texts } from "../sql-values.ts";
import { isCalled } from "./called.ts";

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

/** What a row `l` of `list_entry` must fulfil; `facet`: which facet counts without it, null: none does. */
export type Condition = { facet: BrowseFacet | null; fulfilled: SQL };

/** Facets whose values an entry can have for a time. */
export const passingFacets: readonly string[] = ["status", "evidence"];

/** The conditions that these filters make; they need the queries `picked`, `region`, `partner` and `span`. */
export function conditionsOf(filter: BrowseFilter): Condition[] {
  const term = (facet: "kind" | Facet | "evidence" | "origin", value: string | undefined) =>
    value === undefined ? [] : [{ facet, fulfilled: hasTerm(facet, value) }];
  return [
    ...term("kind", filter.kind),
    ...facets.flatMap((facet) => term(facet, filter[facet])),
    ...term("evidence", filter.evidence),
    ...term("origin", filter.origin),
    ...(filter.country === undefined ? [] : [{ facet: "country" as const, fulfilled: holds("country") }]),
    ...(filter.partner === undefined ? [] : [{ facet: "partner" as const, fulfilled: holds("partner") }]),
    ...(filter.actor === undefined ? [] : [{ facet: null, fulfilled: namesActor }]),
    ...overlapping(filter),
  ];
}

/** A query of rows `(filter, id)`: the entries that filters name, null where nothing is called so. */
export function pickedEntries(filter: BrowseFilter): SQL {
  const picks = browseEntries.flatMap((name) => {
    const asked = filter[name];
    return asked === undefined
      ? []
      : [sql`select ${name}::text as filter, (select entry_id from page where ${isCalled([asked])}) as id`];
  });
  return picks.length === 0
    ? sql`select null::text as filter, null::uuid as id where false`
    : sql.join(picks, sql` union all `);
}

function hasTerm(facet: string, value: string): SQL {
  const always = sql`terms @> ${texts([`${facet}:${value}`])}`;
  return passingFacets.includes(facet)
    ? sql`(l.${always} or l.entry_id in (select entry_id from span where facet = ${facet} and value = ${value}))`
    : sql`l.${always}`;
}

const picked = (name: BrowseEntry) => sql`(select id from picked where filter = ${name})`;

/** Whether the entry that the filter names is one of those that the facet counts, and stands in `l`. Nothing called so: passed over. */
function holds(name: "country" | "partner"): SQL {
  const asked = sql`(select coalesce(array_agg(id) filter (where id is not null), '{}') from picked where filter = ${name})`;
  const stands =
    name === "partner" ? sql`l.parts @> ${asked}` : sql`(l.parts @> ${asked} or l.named @> ${asked})`;
  const among = sql.identifier(name === "partner" ? "partner" : "region");
  return sql`(${stands}
    and (select id is null or id in (select entry_id from ${among}) from picked where filter = ${name}))`;
}

const namesActor = sql`(${picked("actor")} is null or l.entry_id in (
  select entry_id from facet_value where facet = 'named' and value = ${picked("actor")}::text))`;

/** An entry without any date is in no period; one that goes on reaches without limit. */
function overlapping({ from, to }: BrowseFilter): Condition[] {
  if (from === undefined && to === undefined) return [];
  const dated = sql`(l.earliest is not null or l.latest is not null)`;
  const after = from === undefined ? sql`true` : sql`coalesce(l.latest, '9999') >= ${`${year(from)}-01-01`}`;
  const before = to === undefined ? sql`true` : sql`coalesce(l.earliest, '') <= ${`${year(to)}-12-31`}`;
  return [{ facet: null, fulfilled: sql`(${dated} and ${after} and ${before})` }];
}

const year = (number: number) => String(number).padStart(4, "0");
