import { filterNames } from "../../components/entry/browse-address.ts";
import { pageIn } from "../../components/site/query-text.ts";

/** A parameter that takes any value, or one that says which values mean something else than none. */
export type KnownParameter = string | { readonly name: string; means(value: string): boolean };

/** The first page of a list is the list without a number. */
const page: KnownParameter = { name: "page", means: (value) => pageIn({ page: value }) > 1 };

/** The parameters that a document reads, by its pattern. Whatever else an address says is ignored. */
const known: Readonly<Record<string, readonly KnownParameter[]>> = {
  "/[lang]/audits/[slug]": ["verdict"],
  "/[lang]/e/[slug]": [{ name: "evidence", means: (value) => value === "checked" }],
  "/[lang]/entries": ["q", ...filterNames, "sort", page],
  "/[lang]/partners": ["partner", "field", "kind"],
  "/[lang]/sources": ["q", page],
  "/[lang]/sources/[id]": [page],
};

/** The parameters that the document of this pattern reads. */
export function knownParameters(pattern: string): readonly KnownParameter[] {
  return known[pattern] ?? [];
}
