import { z } from "zod";
import { key } from "./record-file.ts";

/** What was looked for, country by country, and not found; `{country}` in `what` stands for the country's English name. */
export const absenceFile = z.array(
  z.strictObject({
    with: key,
    field: z.string(),
    /** EDTF. */
    period: z.string(),
    source: key,
    where: z.string().min(1),
    what: z.string().includes("{country}"),
    /** ISO day. */
    on: z.string(),
    note: z.string(),
    countries: z.array(key).min(1),
  }),
);
export type FileAbsence = z.infer<typeof absenceFile>[number];
