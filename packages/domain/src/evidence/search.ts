import { z } from "zod";
import { id } from "../entry/id.ts";
import { languages } from "../text/languages.ts";
import { lineOf, textOf } from "../text/normalise.ts";

const words = {
  /** The catalogue, archive, register or search engine. */
  where: lineOf(200),
  /** The words or numbers that were looked for. */
  what: lineOf(300),
  /** What came of it, in words. */
  note: textOf(600),
};

/**
 * One search that somebody made for evidence, found or not: "looked for and not found" is knowledge too.
 * A draft may hold gaps (empty strings); `validate` closes them at submit.
 */
export const search = z.strictObject({
  id,
  ...words,
  /** EDTF, a day. */
  on: lineOf(60),
  /** Who searched. */
  by: id,
  /** The same words in the record's languages, for readers of another than its author's. */
  saidIn: z.partialRecord(z.enum(languages), z.strictObject(words)).optional(),
});
export type Search = z.infer<typeof search>;
/** Where, what and note, in one language. */
export type SearchWords = Pick<Search, keyof typeof words>;
