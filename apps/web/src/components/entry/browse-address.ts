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

/**
 * What stands in the address and narrows or orders nothing: it names nothing known, stands beside another value of the
 * same filter, or its years end before they begin.
 */
export type LeftOut =
  | { name: FilterName | "sort"; value: string; why: "unknown" | "second" }
  | { name: "period"; from: string; to: string };

/** Reads the address of the list of entries; what cannot be is empty. */
export function browseIn(query: Query): Browse {
  const evidence = parameter(query, "evidence");
  const sort = parameter(query, "sort");
  const kind = parameter(query, "kind");
  const named = (name: BrowseEntry) => parameter(query, name).slice(0, 120);
  const term = (facet: Facet) => {
    const asked = parameter(query, facet);
    return termWords(facet, asked) === null ? "" : asked;
  };
  const years = yearsIn(query);
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
    ...(reversed(years) ? { from: "", to: "" } : years),
    evidence: evidenceStates.find((state) => state === evidence) ?? "",
    origin: parameter(query, "origin") === "ai" ? "ai" : "",
    sort: browseSorts.find((order) => order === sort) ?? "",
    page: pageIn(query),
  };
}

/** What the address asks for and `browseIn` leaves out, in the order of the address. */
export function leftOut(query: Query): LeftOut[] {
  const browse = browseIn(query);
  const years = yearsIn(query);
  const backwards = reversed(years);
  const named = [...filterNames, "sort" as const].flatMap((name): LeftOut[] => {
    const [value = "", ...further] = valuesOf(query, name).map((one) => one.trim().slice(0, 120));
    const taken = browse[name] !== "" || (backwards && (name === "from" || name === "to"));
    const seconds = new Set(further.filter((one) => one !== "" && one !== value));
    return [
      ...(value === "" || taken ? [] : [{ name, value, why: "unknown" as const }]),
      ...[...seconds].map((one) => ({ name, value: one, why: "second" as const })),
    ];
  });
  return backwards ? [...named, { name: "period", ...years }] : named;
}

function valuesOf(query: Query, name: string): string[] {
  const value = query[name];
  return Array.isArray(value) ? value : [value ?? ""];
}

type Years = Record<"from" | "to", string>;

function yearsIn(query: Query): Years {
  const year = (name: keyof Years) => {
    const asked = parameter(query, name);
    return /^[1-9]\d{0,3}$/.test(asked) ? asked : "";
  };
  return { from: year("from"), to: year("to") };
}

const reversed = ({ from, to }: Years) => from !== "" && to !== "" && Number(from) > Number(to);

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
