import { z } from "zod";
import { id } from "../entry/id.ts";
import { lineOf, textOf } from "../text/normalise.ts";

/**
 * One search that somebody made for evidence, found or not: "looked for and not found" is knowledge too.
 * A draft may hold gaps (empty strings); `validate` closes them at submit.
 */
export const search = z.strictObject({
  id,
  /** The catalogue, archive, register or search engine. */
  where: lineOf(200),
  /** The words or numbers that were looked for. */
  what: lineOf(300),
  /** EDTF, a day. */
  on: lineOf(60),
  /** Who searched. */
  by: id,
  /** What came of it, in words. */
  note: textOf(600),
});
export type Search = z.infer<typeof search>;
