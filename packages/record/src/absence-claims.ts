import type { FileAbsence } from "./absence-file.ts";
import type { FileCountry } from "./country-file.ts";
import type { FileClaim } from "./record-file.ts";

/** The claims of a country's entry that somebody looked for cooperation and found none, each with its search. */
export function absenceClaims(country: FileCountry, absences: readonly FileAbsence[]): FileClaim[] {
  return absences
    .filter(({ countries }) => countries.includes(country.key))
    .map(({ with: partner, field, period, source, where, what, on, note, es, pt }) => ({
      key: `none-found-${field}-${partner}`,
      predicate: "none-found",
      value: { entry: partner },
      period,
      qualifiers: { field: { term: field } },
      searches: [
        {
          ...naming({ where, what, note }, country.en),
          on,
          es: naming(es, country.es),
          pt: naming(pt, country.pt),
        },
      ],
      citations: [{ source, at: ["whole", ""], noQuote: "data-row" }],
    }));
}

function naming(words: FileAbsence["es"], country: string): FileAbsence["es"] {
  return { ...words, what: words.what.replace("{country}", country) };
}
