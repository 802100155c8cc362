import { z } from "zod";
import { id } from "../entry/id.ts";
import { search } from "../evidence/search.ts";
import { evidenceStates } from "../evidence/states.ts";
import { languages } from "../text/languages.ts";
import { lineOf, textOf } from "../text/normalise.ts";
import { verdictIds } from "./verdicts.ts";

/** More than this is a book, not a text that somebody can judge sentence by sentence. */
export const mostSentences = 2000;
/** UTF-16 units. */
export const longestSentence = 8000;

const byLanguage = <T extends z.ZodType>(text: T) => z.partialRecord(z.enum(languages), text);

/** A claim that bears on a sentence; `state`: its evidence when the sentence was judged, null when nobody looked. */
const linkedClaim = z.strictObject({ entry: id, claim: id, state: z.enum(evidenceStates).nullable() });
export type LinkedClaim = z.infer<typeof linkedClaim>;

/** One sentence of the audited text. Its id belongs to its audit and is minted once, when the text is cut. */
export const sentence = z.strictObject({
  id,
  /** Exact, with the white space behind it: the texts of all sentences in their order are the audited text. */
  text: textOf(longestSentence),
  translations: byLanguage(textOf(longestSentence)),
  /** The heading it stands under. */
  part: byLanguage(lineOf(200)).nullable(),
  verdict: z.enum(verdictIds).nullable(),
  reason: byLanguage(textOf(2000)),
  claims: z.array(linkedClaim).max(40),
  /** Sources that bear on it beside the claims. */
  sources: z.array(id).max(40),
  searches: z.array(search).max(20),
});
export type Sentence = z.infer<typeof sentence>;

/** The whole of one audit of a text, sentence by sentence. */
export const auditContent = z.strictObject({
  type: z.literal("audit"),
  /** Of the audited text, and of the title that makes the slug. */
  language: z.enum(languages),
  titles: byLanguage(lineOf(200)),
  summaries: byLanguage(textOf(1200)),
  /** The audited text as a published source, usually of the kind AI-generated. */
  source: id.nullable(),
  /** How it was audited. */
  method: byLanguage(textOf(4000)),
  sentences: z.array(sentence).max(mostSentences),
});
export type AuditContent = z.infer<typeof auditContent>;

/** A sentence with nothing judged yet. */
export function emptySentence(id: string, text: string): Sentence {
  return {
    id,
    text,
    translations: {},
    part: null,
    verdict: null,
    reason: {},
    claims: [],
    sources: [],
    searches: [],
  };
}
