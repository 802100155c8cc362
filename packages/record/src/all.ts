import absencesData from "../data/absences.json" with { type: "json" };
import countriesData from "../data/countries.json" with { type: "json" };
import { absenceFile } from "./absence-file.ts";
import { type AuditFile, auditFile } from "./audit-file.ts";
import { countryEntry } from "./country-entry.ts";
import { countryFile } from "./country-file.ts";
import { agreements } from "./files/agreements.ts";
import { audits } from "./files/audits.ts";
import { caseStudies } from "./files/case-studies.ts";
import { editions } from "./files/editions.ts";
import { exercises } from "./files/exercises.ts";
import { organizations } from "./files/organizations.ts";
import { panamax } from "./files/panamax.ts";
import { partnerships } from "./files/partnerships.ts";
import { sources } from "./files/sources.ts";
import { themes } from "./files/themes.ts";
import { unitas } from "./files/unitas.ts";
import { inOrder } from "./in-order.ts";
import { type EntryFile, entryFile } from "./record-file.ts";
import { type FileSource, sourceFile } from "./source-file.ts";

/** Every list of entry files; a file holds one entry or several. */
const files = [
  organizations,
  agreements,
  partnerships,
  caseStudies,
  themes,
  exercises,
  editions,
  panamax,
  unitas,
].flat(2);

/** The starter record as its files write it; targets stand in the same group of entries or before it. */
export function recordFiles(): { sources: FileSource[]; groups: EntryFile[][]; audits: AuditFile[] } {
  const absences = absenceFile.parse(absencesData);
  const countries = countryFile.parse(countriesData).map((country) => countryEntry(country, absences));
  const entries = files.map((file) => entryFile.parse(file));
  return {
    sources: sourceFile.parse(sources.flat()),
    groups: inOrder([...countries, ...entries]),
    audits: audits.map((file) => auditFile.parse(file)),
  };
}
