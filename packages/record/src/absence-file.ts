import { z } from "zod";
import { key } from "./record-file.ts";

const written = z.string().min(1);
const searchWords = { where: written, what: z.string().includes("{country}"), note: written };

/**
 * What was looked for, country by country, and not found, in English and beside it in the other languages; `{country}`
 * in `what` stands for the country's name in the language.
 */
export const absenceFile = z.array(
  z.strictObject({
    with: key,
    field: z.string(),
    /** EDTF. */
    period: z.string(),
    source: key,
    ...searchWords,
    /** ISO day. */
    on: z.iso.date(),
    es: z.strictObject(searchWords),
    pt: z.strictObject(searchWords),
    countries: z.array(key).min(1),
  }),
);
export type FileAbsence = z.infer<typeof absenceFile>[number];
