import { kindOf } from "@convenio/domain/kinds/all";
import { termWords } from "@convenio/domain/kinds/vocabularies";
import { parameter, type Query, queryText } from "../site/query-text.ts";

/** What the address of the comparison asks for; what it cannot ask for counts as absent. */
export type Compared = { partners: string[]; field: string; kind: string };

/** Reads the address of the comparison: `partner` as often as there are columns. */
export function comparedIn(query: Query): Compared {
  const partners = [query.partner ?? []].flat().map((slug) => slug.trim());
  const field = parameter(query, "field");
  const kind = parameter(query, "kind");
  return {
    partners: [...new Set(partners)].filter((slug) => slug !== "" && slug.length <= 120).slice(0, 12),
    field: termWords("field", field) === null ? "" : field,
    kind: kindOf(kind) === null ? "" : kind,
  };
}

/** The address of the comparison after the language. */
export function comparedAddress({ partners, field, kind }: Compared): string {
  const named = partners.map((slug) => `partner=${encodeURIComponent(slug)}`).join("&");
  const rest = queryText({ field, kind }).replace(/^\?/, "");
  const query = [named, rest].filter(Boolean).join("&");
  return `/partners${query && `?${query}`}`;
}
