import { dayAfter } from "@convenio/domain/time/calendar";
import type { EntryRows } from "./entry-rows.ts";

/** From the ISO day `day` on (empty: from the beginning) there are `times` more of `value`. */
export type Counted = { facet: string; value: string; day: string; times: number };

/**
 * What the record as a whole counts of an entry: it by its kind, its claims by kind and state, its citations with and
 * without quotation and by source, its fields, the languages in which it is written, what was imported and not checked.
 * Nothing of what is invented for a demonstration.
 */
export function recordCounts({ page, facets, claims, citations }: EntryRows): Counted[] {
  if (page.demonstration) return [];
  const one = (facet: string, value: string, day = "", times = 1): Counted => ({ facet, value, day, times });
  const { kind, body } = page;
  const cited = body.claims.flatMap((claim) => claim.citations);
  const fields = facets.flatMap(({ facet, value }) => (facet === "field" ? [value] : []));
  const written = Object.entries(body.prose).flatMap(([language, prose]) =>
    prose !== null && prose !== undefined && prose.body.length > 0 ? [language] : [],
  );
  return [
    one("entries", kind),
    ...claims.flatMap(({ state, overdueOn }) => {
      const due = (state === "checked" || state === "corroborated") && overdueOn ? dayAfter(overdueOn) : null;
      const stated = one("claims", `${kind}/${state}`);
      return due === null
        ? [stated]
        : [stated, one("claims", `${kind}/${state}`, due, -1), one("claims", `${kind}/overdue`, due)];
    }),
    ...cited.map(({ quote }) => one("citations", quote === null ? "unquoted" : "quoted")),
    ...citations.map(({ sourceId }) => one("cited", sourceId)),
    ...[...new Set(fields)].map((term) => one("fields", term)),
    ...written.map((language) => one("written", language)),
    one("imported", "unchecked", "", page.importedUnchecked),
  ];
}
