import { precisions } from "@convenio/domain/entry/value";
import { locatorTypes, stances, tiers } from "@convenio/domain/evidence/citation";
import { cslTypes, sourceKindIds } from "@convenio/domain/evidence/source";
import { z } from "zod";

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.strictObject({ text: z.string().min(1), lang: z.string() });
const amount = z.number();

/** A citation as the files write it: `at` is locator type and text. Without quote or reason, the default reason stands. */
const fileCitation = z.strictObject({
  source: key,
  at: z.tuple([z.enum(locatorTypes), z.string()]),
  quote: text.optional(),
  noQuote: z.string().optional(),
  stance: z.enum(stances).optional(),
  asserted: z.string().optional(),
});

const fileValue = z.union([
  z.strictObject({ entry: key }),
  z.strictObject({ term: z.string() }),
  z.strictObject({ date: z.string() }),
  z.strictObject({
    quantity: amount.or(
      z.strictObject({ low: amount.optional(), best: amount.optional(), high: amount.optional() }),
    ),
    unit: z.string(),
  }),
  text,
  z.strictObject({ code: z.string() }),
  z.strictObject({ place: z.string(), precision: z.enum(precisions) }),
]);

const fileQualifier = z.union([
  z.strictObject({ term: z.string() }),
  z.strictObject({ entries: z.array(key) }),
  text,
]);

/** One claim, or with `entries` one claim for each entry, all with the same qualifiers and passages. */
const fileClaim = z
  .strictObject({
    key,
    predicate: z.string(),
    value: fileValue.optional(),
    entries: z.array(key).optional(),
    qualifiers: z.record(z.string(), fileQualifier).optional(),
    rank: z.strictObject({ preferred: z.string() }).optional(),
    citations: z.array(fileCitation).min(1),
  })
  .refine((claim) => (claim.value === undefined) !== (claim.entries === undefined), {
    error: "value or entries, not both",
  });

const fileProse = z.strictObject({
  title: z.string().min(1),
  aliases: z.array(z.string()),
  summary: z.string(),
});

/** An entry of the starter record. Keys are for ever: ids are made from them. */
export const entryFile = z.strictObject({
  key,
  kind: z.string(),
  slug: key,
  language: z.enum(["en", "es", "pt"]),
  prose: z.strictObject({ en: fileProse, es: fileProse, pt: fileProse }),
  claims: z.array(fileClaim),
  /** What the facts hold and the record does not, and why; counted in the report. */
  leftOut: z.array(
    z.strictObject({ what: z.string(), why: z.enum(["no-source", "no-kind-yet", "not-opened"]) }),
  ),
});
export type EntryFile = z.infer<typeof entryFile>;
export type FileClaim = z.infer<typeof fileClaim>;
export type FileCitation = z.infer<typeof fileCitation>;
export type FileValue = z.infer<typeof fileValue>;
export type FileQualifier = z.infer<typeof fileQualifier>;

export const countryFile = z.array(
  z.strictObject({
    key,
    iso3: z.string().length(3),
    iso2: z.string().length(2),
    numeric: z.string().length(3),
    en: z.string(),
    es: z.string(),
    pt: z.string(),
    aliases: z
      .strictObject({ en: z.array(z.string()), es: z.array(z.string()), pt: z.array(z.string()) })
      .optional(),
  }),
);
export type FileCountry = z.infer<typeof countryFile>[number];

export const sourceFile = z.array(
  z.strictObject({
    key,
    kind: z.enum(sourceKindIds),
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
    tier: z.enum(tiers),
  }),
);
export type FileSource = z.infer<typeof sourceFile>[number];
