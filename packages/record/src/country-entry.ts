import { absenceClaims } from "./absence-claims.ts";
import type { FileAbsence } from "./absence-file.ts";
import type { FileCountry } from "./country-file.ts";
import type { EntryFile, FileClaim } from "./record-file.ts";

const codes = [
  ["iso-3166-1-alpha-2", "iso2"],
  ["iso-3166-1-alpha-3", "iso3"],
  ["iso-3166-1-numeric", "numeric"],
] as const;

/**
 * A country's entry: names in three languages, its ISO 3166-1 codes, each citing the standard at that code, and what
 * was looked for and not found.
 */
export function countryEntry(country: FileCountry, absences: readonly FileAbsence[]): EntryFile {
  const source = country.former ? "iso-3166-3" : "iso-3166-1";
  const prose = (title: string, aliases: string[] = []) => ({ title, aliases, summary: "", body: [] });
  return {
    key: country.key,
    kind: "country",
    slug: country.key,
    language: "en",
    prose: {
      en: prose(country.en, country.aliases?.en),
      es: prose(country.es, country.aliases?.es),
      pt: prose(country.pt, country.aliases?.pt),
    },
    claims: [
      ...codes.map(
        ([predicate, field]): FileClaim => ({
          key: predicate,
          predicate,
          value: { code: country[field] },
          citations: [{ source, at: ["cell", country[field]], noQuote: "code" }],
        }),
      ),
      ...absenceClaims(country, absences),
    ],
    leftOut: [],
  };
}
