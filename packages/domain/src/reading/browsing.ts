import { facets } from "../kinds/kind.ts";

/** By what the list of entries counts, in the order of the page; the values of `country` and `partner` are entry ids. */
export const browseFacets = [
  "kind",
  "country",
  "partner",
  ...facets,
  "evidence",
  "origin",
] as const satisfies string[];
export type BrowseFacet = (typeof browseFacets)[number];

/** Orders of the list: `earliest` and `latest` by when it took place, `disputed` and `unchecked` by how its claims stand. */
export const browseSorts = [
  "relevance",
  "title",
  "newest",
  "earliest",
  "latest",
  "disputed",
  "unchecked",
] as const;
export type BrowseSort = (typeof browseSorts)[number];

/** Filters that name an entry, by slug or id. */
export const browseEntries = ["actor", "country", "partner"] as const;
export type BrowseEntry = (typeof browseEntries)[number];
