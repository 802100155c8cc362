import { z } from "zod";
import { key } from "./record-file.ts";

const names = z.array(z.string().min(1));

/** Countries and territories with their ISO 3166-1 codes and their names in three languages. */
export const countryFile = z.array(
  z.strictObject({
    key,
    iso3: z.string().length(3),
    iso2: z.string().length(2),
    numeric: z.string().length(3),
    en: z.string(),
    es: z.string(),
    pt: z.string(),
    /** Its codes are of names formerly used (ISO 3166-3). */
    former: z.literal(true).optional(),
    aliases: z.strictObject({ en: names, es: names, pt: names }).optional(),
  }),
);
export type FileCountry = z.infer<typeof countryFile>[number];
