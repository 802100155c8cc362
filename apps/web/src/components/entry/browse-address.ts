import { type EvidenceState, evidenceStates } from "@convenio/domain/evidence/states";
import { kindOf } from "@convenio/domain/kinds/all";
import { type Facet, facets } from "@convenio/domain/kinds/kind";
import { termWords } from "@convenio/domain/kinds/vocabularies";
import { type BrowseEntry, type BrowseSort, browseSorts } from "@convenio/domain/reading/browsing";
import { pageIn, parameter, type Query, queryText } from "../site/query-text.ts";

/** What the address of the list of entries asks for; empty where it asks for nothing or for what cannot be. */
export type Browse = Record<Facet | BrowseEntry | "q" | "kind" | "from" | "to", string> & {
  evidence: EvidenceState | "";
  origin: "ai" | "";
  sort: BrowseSort | "";
  page: number;
};

/** The filters of the list, in the order of its address. */
export const filterNames = [
  "kind",
  "actor",
  "country",
  "partner",
  ...facets,
  "from",
  "to",
  "evidence",
  "origin",
] as const satisfies (keyof Browse)[];
export type FilterName = (typeof filterNames)[number];

/** Reads the address of the list of entries. */
export function browseIn(query: Query): Browse {
  const evidence = parameter(query, "evidence");
  const sort = parameter(query, "sort");
  const kind = parameter(query, "kind");
  const named = (name: BrowseEntry) => parameter(query, name).slice(0, 120);
  const term = (facet: Facet) => {
    const asked = parameter(query, facet);
    return termWords(facet, asked) === null ? "" : asked;
  };
  return {
    q: parameter(query, "q").slice(0, 200),
    kind: kindOf(kind) === null ? "" : kind,
    actor: named("actor"),
    country: named("country"),
    partner: named("partner"),
    field: term("field"),
    driver: term("driver"),
    challenge: term("challenge"),
    status: term("status"),
    outcome: term("outcome"),
    from: yearIn(query, "from"),
    to: yearIn(query, "to"),
    evidence: evidenceStates.find((state) => state === evidence) ?? "",
    origin: parameter(query, "origin") === "ai" ? "ai" : "",
    sort: browseSorts.find((order) => order === sort) ?? "",
    page: pageIn(query),
  };
}

function yearIn(query: Query, name: "from" | "to"): string {
  const asked = parameter(query, name);
  return /^[1-9]\d{0,3}$/.test(asked) ? asked : "";
}

/** The address of the list after the language, with some of it changed; a changed filter leads to page 1. */
export function browseAddress(browse: Browse, change: Partial<Browse> = {}): string {
  const { page, ...asked } = { ...browse, page: 1, ...change };
  const filters = filterNames.map((name) => [name, asked[name]]);
  return `/entries${queryText({
    q: asked.q,
    ...Object.fromEntries(filters),
    sort: asked.sort,
    page: page > 1 ? page : undefined,
  })}`;
}

/** The filters that are set. */
export function filtersSet(browse: Browse): FilterName[] {
  return filterNames.filter((name) => browse[name] !== "");
}

/** The list without any filter, with the search and the order kept. */
export function unfiltered(browse: Browse): Browse {
  const { q, sort } = browse;
  return { ...browseIn({}), q, sort };
}
