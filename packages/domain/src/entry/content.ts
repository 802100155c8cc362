import { z } from "zod";
import { citation } from "../evidence/citation.ts";
import { search } from "../evidence/search.ts";
import { languages, languageTag } from "../text/languages.ts";
import { lineOf, textOf } from "../text/normalise.ts";
import { readable } from "../text/readable.ts";
import { id } from "./id.ts";
import { qualifierValue, value } from "./value.ts";

const origins = ["people", "ai"] as const;
const ranks = ["normal", "preferred", "deprecated"] as const;

const sha256Hex = /^[0-9a-f]{64}$/;

/**
 * As kinds name their qualifiers. Of all that JavaScript gives every object and SuperJSON refuses to carry, only two
 * names look like that; so no reader of `qualifiers` need fear a key.
 */
const qualifierId = z.string().regex(/^(?!(?:constructor|prototype)$)[a-z][a-z0-9-]{0,39}$/, {
  error: "not-a-qualifier-id",
});

/** A translation of what a claim asserts in words; stale when its `assertedHash` is no longer `from.hash`. */
const translation = z.strictObject({
  /** Of the value; empty when the value is no text. */
  text: textOf(2000),
  /** Of the qualifiers that are texts, by their id. */
  qualifiers: z.record(qualifierId, textOf(1000)),
  from: z.strictObject({ lang: z.string().regex(languageTag), hash: z.string().regex(sha256Hex) }),
  machine: z.boolean(),
});

/** One checkable assertion. Its id is minted once, in the draft, and survives a change of value. */
export const claim = z.strictObject({
  id,
  predicate: lineOf(60),
  value: value.nullable(),
  /** When it is or was true, EDTF; null when nothing is said of time. */
  period: lineOf(60).nullable(),
  /** By qualifier id of the predicate; an absent key says nothing. */
  qualifiers: z.record(qualifierId, qualifierValue),
  rank: z.strictObject({
    rank: z.enum(ranks),
    reason: textOf(600).nullable(),
    /** The same reason in the record's languages, for readers of another than its author's. */
    reasonIn: z.partialRecord(z.enum(languages), textOf(600)).optional(),
  }),
  /** Why no source is given; null when there are citations. */
  unsourced: textOf(600).nullable(),
  translations: z.partialRecord(z.enum(languages), translation),
  /** Who found it first; "ai": it was first read in a machine-written text. Outside the claim's hash. */
  origin: z.enum(origins),
  /** What was searched for evidence of it; outside the claim's hash. */
  searches: z.array(search).max(40),
  citations: z.array(citation).max(40),
});
export type Claim = z.infer<typeof claim>;

export const mostBlocks = 300;
/** UTF-16 units. */
export const longestBlock = 20_000;

/** One top-level node of Markdown (a paragraph, a heading, a list …). Its id survives a change of its words. */
const block = z.strictObject({
  id,
  markdown: textOf(longestBlock),
});
export type Block = z.infer<typeof block>;

/** Prose of one language. */
const prose = z.strictObject({
  title: lineOf(200),
  aliases: z.array(lineOf(200)).max(40),
  summary: textOf(1200),
  body: z
    .array(block)
    .max(mostBlocks)
    .refine((body) => readable(body.map(({ markdown }) => markdown)), { error: "body-too-complex" }),
  /** What it was translated from, with the `proseHash` of that text then; null: written on its own, never stale. */
  from: z
    .strictObject({ lang: z.enum(languages), hash: z.string().regex(sha256Hex), machine: z.boolean() })
    .nullable(),
});
export type Prose = z.infer<typeof prose>;

/** The whole of one entry's content: what a revision freezes and a draft edits. Order of claims is display order within a predicate. */
export const entryContent = z.strictObject({
  type: z.literal("entry"),
  kind: lineOf(40),
  /** The language its author wrote first; its title makes the slug. */
  language: z.enum(languages),
  prose: z.partialRecord(z.enum(languages), prose),
  claims: z.array(claim).max(600),
});
export type EntryContent = z.infer<typeof entryContent>;

/** An entry of a kind with nothing in it yet, begun in `language`. */
export function emptyEntry(kind: string, language: EntryContent["language"]): EntryContent {
  return { type: "entry", kind, language, prose: { [language]: emptyProse() }, claims: [] };
}

/** A claim of a predicate with nothing asserted in it yet, of normal rank. */
export function emptyClaim(id: string, predicate: string): Claim {
  return {
    id,
    predicate,
    value: null,
    period: null,
    qualifiers: {},
    rank: { rank: "normal", reason: null },
    unsourced: null,
    translations: {},
    origin: "people",
    searches: [],
    citations: [],
  };
}

/** Prose of a language with nothing in it yet, written on its own. */
export function emptyProse(): Prose {
  return { title: "", aliases: [], summary: "", body: [], from: null };
}
