import { compoundsOf, wordsOf } from "./fold.ts";
import { stopWords } from "./stop-words.ts";

/** Texts by how much they weigh, heaviest first: titles and aliases; what names it; summaries; all else. */
export type Weighted = {
  A: readonly string[];
  B: readonly string[];
  C: readonly string[];
  D: readonly string[];
};

const weights = ["A", "B", "C", "D"] as const;
/** A lexeme's position may not be larger than this. */
const lastPosition = 16_383;

/**
 * The literal of a `tsvector`: every word once, with the heaviest weight it has anywhere, stop words left out.
 * Once only, so that a long entry that repeats a word does not rank above the one that is called so.
 */
export function searchDocument(texts: Weighted): string {
  const found = new Map<string, string>();
  for (const weight of weights) {
    for (const word of texts[weight].flatMap(lexemesOf)) {
      if (!stopWords.has(word) && !found.has(word)) found.set(word, weight);
    }
  }
  return [...found]
    .map(([word, weight], index) => `'${word}':${Math.min(index + 1, lastPosition)}${weight}`)
    .join(" ");
}

/** Every word, and what hyphens and apostrophes join also as one: "Inter-American" is found by "Interamerican". */
function lexemesOf(text: string): string[] {
  return compoundsOf(text).flatMap(({ parts, joined }) => (joined === null ? parts : [...parts, joined]));
}

/** A name as exact matches compare it: its words, folded, one space apart. */
export function foldedName(name: string): string {
  return wordsOf(name).join(" ");
}
