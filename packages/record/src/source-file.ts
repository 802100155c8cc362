import { tiers } from "@convenio/domain/evidence/citation";
import { cslTypes, sourceKindIds } from "@convenio/domain/evidence/source";
import { z } from "zod";
import { key } from "./record-file.ts";

/** Sources of the starter record. Keys are for ever: ids are made from them. */
export const sourceFile = z.array(
  z.strictObject({
    key,
    kind: z.enum(sourceKindIds),
    /** The named group whose account it is. */
    origin: z.string(),
    language: z.string(),
    csl: z.strictObject({
      type: z.enum(cslTypes),
      title: z.string().min(1),
      author: z.array(z.string()),
      publisher: z.string(),
      issued: z.string(),
      url: z.string(),
      number: z.string().optional(),
    }),
    /** What a reader must know of the page read: that it is a copy, say. */
    note: z.string().optional(),
    tier: z.enum(tiers),
  }),
);
export type FileSource = z.infer<typeof sourceFile>[number];
