import { claim } from "@convenio/domain/entry/content";
import { value } from "@convenio/domain/entry/value";
import { citation } from "@convenio/domain/evidence/citation";
import { languages } from "@convenio/domain/text/languages";
import { z } from "zod";

/** What the cells of an operation hold, read back from JSON; see `Operation`. Unreadable cells give null. */
const claimCell = claim.pick({ predicate: true, value: true, period: true, qualifiers: true, rank: true });
const citationCell = citation.omit({ id: true, resolution: true }).extend({ claim: z.string() });
const translationCell = z.object({ text: z.string(), qualifiers: z.record(z.string(), z.string()) });
const resolutionCell = citation.shape.resolution;
const fromCell = z.object({ lang: z.enum(languages), machine: z.boolean() });
const entryCell = z.object({ kind: z.string(), language: z.string() });

export type CitationCell = z.infer<typeof citationCell>;

const reader =
  <T>(schema: z.ZodType<T>) =>
  (json: unknown): T | null => {
    const read = schema.safeParse(json);
    return read.success ? read.data : null;
  };

export const readClaim = reader(claimCell);
export const readCitation = reader(citationCell);
export const readValue = reader(value);
export const readQualifiers = reader(claim.shape.qualifiers);
export const readRank = reader(claim.shape.rank);
export const readSearches = reader(claim.shape.searches);
export const readTranslation = reader(translationCell);
export const readResolution = reader(resolutionCell);
export const readFrom = reader(fromCell);
export const readEntry = reader(entryCell);
