import { z } from "zod";
import { id } from "../entry/id.ts";
import { languages, languageTag } from "../text/languages.ts";
import { lineOf, textOf } from "../text/normalise.ts";
import { noQuoteReasonIds } from "./no-quote.ts";

export const stances = ["supports", "partly", "contradicts", "context"] as const;
export type Stance = (typeof stances)[number];
/** How a passage is found again; `whole`: the whole work is meant. */
export const locatorTypes = [
  "page",
  "paragraph",
  "section",
  "article",
  "timecode",
  "cell",
  "archive",
  "whole",
] as const;
export const tiers = ["primary", "secondary", "tertiary"] as const;
export const resolutions = ["outweighed", "source-error", "other-scope", "superseded"] as const;

/** A short verbatim quotation, at most 600 characters, with its language and, marked as such, a translation. */
const quote = z.strictObject({
  text: textOf(600),
  /** BCP 47; empty only in a draft. */
  lang: z.string().regex(languageTag).or(z.literal("")),
  translation: z
    .strictObject({ text: textOf(600), lang: z.enum(languages), machine: z.boolean(), by: lineOf(120) })
    .nullable(),
});

/** A place in a source that bears on exactly one claim. */
export const citation = z.strictObject({
  id,
  source: id.nullable(),
  /** sha256 of the captured copy, hex; null while uncaptured. */
  snapshot: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  locator: z.strictObject({ type: z.enum(locatorTypes), text: lineOf(200) }),
  quote: quote.nullable(),
  /** Why there is no quote; null when there is one, or when a draft does not say yet. */
  noQuote: z.strictObject({ reason: z.enum(noQuoteReasonIds), note: lineOf(300).nullable() }).nullable(),
  stance: z.enum(stances),
  /** What the source itself asserts, in its words ("19 countries"); kept apart from what we publish. */
  asserted: lineOf(300).nullable(),
  /** Primary, secondary or tertiary for this claim; null: not said. */
  tier: z.enum(tiers).nullable(),
  /** How a contradiction was resolved; a cell of its own, outside the citation's hash. */
  resolution: z.strictObject({ how: z.enum(resolutions), reason: textOf(600) }).nullable(),
});
export type Citation = z.infer<typeof citation>;

/** A citation of no source yet: of a paragraph, with a quotation to be filled in, that supports its claim. */
export function emptyCitation(id: string): Citation {
  return {
    id,
    source: null,
    snapshot: null,
    locator: { type: "paragraph", text: "" },
    quote: { text: "", lang: "", translation: null },
    noQuote: null,
    stance: "supports",
    asserted: null,
    tier: null,
    resolution: null,
  };
}
