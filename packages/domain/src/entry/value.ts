import { z } from "zod";
import { languageTag } from "../text/languages.ts";
import { lineOf, textOf } from "../text/normalise.ts";
import { id } from "./id.ts";

export const extents = ["throughout", "some-point"] as const;
export const ends = ["event", "attested"] as const;
export const precisions = ["point", "city", "region", "country", "area"] as const;

const amount = z.number().finite().nullable();

const date = z.strictObject({
  type: z.literal("date"),
  edtf: lineOf(60),
  extent: z.enum(extents),
  end: z.enum(ends),
});
export type DateValue = z.infer<typeof date>;

const quantity = z.strictObject({
  type: z.literal("quantity"),
  low: amount,
  best: amount,
  high: amount,
  unit: lineOf(60),
});
export type QuantityValue = z.infer<typeof quantity>;

/**
 * The typed value of a claim. A draft may hold gaps (empty strings, nulls); `validate` closes them at submit.
 * `unknown`: looked for, nobody knows. `none`: known not to exist. "Not researched" is the absence of a claim.
 */
export const value = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("entry"), id: id.nullable() }),
  z.strictObject({ type: z.literal("term"), term: lineOf(60) }),
  /** EDTF level 1, kept as typed; extent: true throughout the range or at some point in it; end: an event or last attested. */
  date,
  /** Bounds and best estimate in `unit`, a term of the vocabulary of units; any of the three may be missing, not all. */
  quantity,
  /** Asserted in one language; translations stand beside the value, outside the claim's hash. */
  z.strictObject({ type: z.literal("text"), text: textOf(2000), lang: z.string().regex(languageTag) }),
  z.strictObject({ type: z.literal("identifier"), code: lineOf(80) }),
  z.strictObject({
    type: z.literal("place"),
    name: lineOf(200),
    precision: z.enum(precisions),
    /** WGS 84 degrees; only for `point`, `city` and `region`. */
    lat: z.number().min(-90).max(90).nullable(),
    lon: z.number().min(-180).max(180).nullable(),
  }),
  z.strictObject({ type: z.literal("unknown") }),
  z.strictObject({ type: z.literal("none") }),
]);
export type Value = z.infer<typeof value>;

/** What narrows a claim: a term (role), entries (besides whom), a measure (before), its date, or a text in one language. */
export const qualifierValue = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("term"), term: lineOf(60) }),
  z.strictObject({ type: z.literal("entries"), ids: z.array(id).max(200) }),
  quantity,
  date,
  z.strictObject({ type: z.literal("text"), text: textOf(1000), lang: z.string().regex(languageTag) }),
]);
export type QualifierValue = z.infer<typeof qualifierValue>;

/** Whether a qualifier says nothing yet, so that it narrows nothing and can be left out of its claim. */
export function isEmptyQualifier(qualifier: QualifierValue): boolean {
  switch (qualifier.type) {
    case "term":
      return qualifier.term.trim() === "";
    case "entries":
      return qualifier.ids.length === 0;
    case "quantity":
      return [qualifier.low, qualifier.best, qualifier.high].every((part) => part === null);
    case "date":
      return qualifier.edtf.trim() === "";
    case "text":
      return qualifier.text.trim() === "";
  }
}
