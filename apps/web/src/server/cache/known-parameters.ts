import { filterNames } from "../../components/entry/browse-address.ts";

/** A parameter that takes any value, or one with all the values that mean something. */
export type KnownParameter = string | { readonly name: string; readonly values: readonly string[] };

/** The parameters that a document reads, by its pattern. Whatever else an address says is ignored. */
const known: Readonly<Record<string, readonly KnownParameter[]>> = {
  "/[lang]/audits/[slug]": ["verdict"],
  "/[lang]/e/[slug]": [{ name: "evidence", values: ["checked"] }],
  "/[lang]/entries": ["q", ...filterNames, "sort", "page"],
  "/[lang]/partners": ["partner", "field", "kind"],
  "/[lang]/sources": ["q", "page"],
  "/[lang]/sources/[id]": ["page"],
};

/** The parameters that the document of this pattern reads. */
export function knownParameters(pattern: string): readonly KnownParameter[] {
  return known[pattern] ?? [];
}
