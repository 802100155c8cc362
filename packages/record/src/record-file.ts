import { precisions } from "@convenio/domain/entry/value";
import { locatorTypes, stances, tiers } from "@convenio/domain/evidence/citation";
import { languages } from "@convenio/domain/text/languages";
import { z } from "zod";

export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const written = z.string().min(1);
const amount = z.number();

/** A text asserted in `lang`; beside it its translations by people, each under its language. */
const text = z.strictObject({
  text: written,
  lang: z.enum(languages),
  en: written.optional(),
  es: written.optional(),
  pt: written.optional(),
});

const quantity = z.strictObject({
  quantity: amount.or(
    z.strictObject({ low: amount.optional(), best: amount.optional(), high: amount.optional() }),
  ),
  unit: z.string(),
});
const date = z.strictObject({ date: z.string() });
const term = z.strictObject({ term: z.string() });

/** A citation as the files write it: `at` is locator type and text. Without quote or reason, the default reason stands. */
const fileCitation = z.strictObject({
  source: key,
  at: z.tuple([z.enum(locatorTypes), z.string()]),
  quote: z.strictObject({ text: written, lang: z.string() }).optional(),
  noQuote: z.string().optional(),
  stance: z.enum(stances).optional(),
  asserted: z.string().optional(),
  /** For this claim; without it, that of the source. */
  tier: z.enum(tiers).optional(),
});

const fileValue = z.union([
  z.strictObject({ entry: key }),
  term,
  date,
  quantity,
  text,
  z.strictObject({ code: z.string() }),
  z.strictObject({ place: z.string(), precision: z.enum(precisions) }),
  z.strictObject({ unknown: z.literal(true) }),
  z.strictObject({ none: z.literal(true) }),
]);

const fileQualifier = z.union([term, z.strictObject({ entries: z.array(key) }), quantity, date, text]);

const searchWords = { where: written, what: written, note: written };

/** What was searched for, where and on which day, and what came of it: in English, then the same words in the others. */
export const fileSearch = z.strictObject({
  ...searchWords,
  on: z.iso.date(),
  es: z.strictObject(searchWords),
  pt: z.strictObject(searchWords),
});
export type FileSearch = z.infer<typeof fileSearch>;

/** One claim, or with `entries` one claim for each entry, all with the same qualifiers and passages. */
const fileClaim = z
  .strictObject({
    key,
    predicate: z.string(),
    value: fileValue.optional(),
    entries: z.array(key).min(1).optional(),
    period: z.string().optional(),
    qualifiers: z.record(z.string(), fileQualifier).optional(),
    rank: z
      .strictObject({ preferred: written, es: written, pt: written })
      .or(z.strictObject({ deprecated: written, es: written, pt: written }))
      .optional(),
    citations: z.array(fileCitation).default([]),
    unsourced: written.optional(),
    searches: z.array(fileSearch).optional(),
  })
  .refine((claim) => (claim.value === undefined) !== (claim.entries === undefined), {
    error: "value or entries, not both",
  })
  .refine((claim) => claim.citations.length > 0 || claim.unsourced || claim.searches, {
    error: "citations, the reason why there are none, or where they were searched for",
  });

/** Marks and entry links in Markdown name keys: `[1947](claim:signed)`, `[Peru](claim:signatories/peru)`, `[OAS](entry:oas)`. */
const fileProse = z.strictObject({
  title: written,
  aliases: z.array(written),
  summary: z.string(),
  body: z.array(written).default([]),
});

const whyLeftOut = ["no-source", "not-opened", "other-claim", "no-predicate"] as const;

/** An entry of the starter record. Keys are for ever: ids are made from them. */
export const entryFile = z.strictObject({
  key,
  kind: z.string(),
  slug: key,
  language: z.enum(languages),
  prose: z.strictObject({ en: fileProse, es: fileProse, pt: fileProse }),
  claims: z.array(fileClaim),
  /** What the facts hold and the record does not, and why; counted in the report. */
  leftOut: z.array(z.strictObject({ what: z.string(), why: z.enum(whyLeftOut) })),
});
export type EntryFile = z.infer<typeof entryFile>;
export type FileClaim = z.infer<typeof fileClaim>;
export type FileCitation = z.infer<typeof fileCitation>;
export type FileValue = z.infer<typeof fileValue>;
export type FileQualifier = z.infer<typeof fileQualifier>;
export type FileProse = z.infer<typeof fileProse>;
