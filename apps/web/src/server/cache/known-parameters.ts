import { filterNames } from "../../components/entry/browse-address.ts";

/** The parameters that a document reads, by its pattern. Whatever else an address says is ignored. */
const known: Readonly<Record<string, readonly string[]>> = {
  "/[lang]/audits/[slug]": ["verdict"],
  "/[lang]/e/[slug]": ["evidence"],
  "/[lang]/entries": ["q", ...filterNames, "sort", "page"],
  "/[lang]/partners": ["partner", "field", "kind"],
  "/[lang]/sources": ["q", "page"],
  "/[lang]/sources/[id]": ["page"],
};

/** The parameters that the document of this pattern reads. */
export function knownParameters(pattern: string): readonly string[] {
  return known[pattern] ?? [];
}
