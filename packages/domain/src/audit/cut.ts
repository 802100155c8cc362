import type { Language } from "../text/languages.ts";
import { longestSentence } from "./content.ts";
import { goesOn } from "./goes-on.ts";

/** A line that stands alone above what follows, without the end of a sentence: a heading, at most so long. */
const heading = /^[^\n.!?…:;]{1,120}\n\s*$/;

/**
 * A text cut into sentences by Unicode's rules for its language, never behind an abbreviation within one: every character in exactly one, so that they joined
 * are the text. White space stays with the sentence before it, and a heading with the sentence that it stands over,
 * since neither says anything that could be judged.
 */
export function cutSentences(text: string, language: Language): string[] {
  const sentences: string[] = [];
  let over = "";
  for (const segment of segmentsOf(text, language)) {
    const last = sentences.at(-1);
    if (segment.trim() === "" && over === "" && last !== undefined)
      sentences[sentences.length - 1] += segment;
    else if (segment.trim() === "" || heading.test(segment)) over += segment;
    else {
      sentences.push(over + segment);
      over = "";
    }
  }
  if (over !== "") sentences.push((sentences.pop() ?? "") + over);
  return sentences.flatMap(inPieces);
}

/** By Unicode's rules, which know no abbreviation; what they part behind one is put together again. */
function segmentsOf(text: string, language: Language): string[] {
  const segments: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)) {
    const last = segments.at(-1);
    if (last !== undefined && goesOn(last, segment, language)) segments[segments.length - 1] = last + segment;
    else segments.push(segment);
  }
  return segments;
}

/** What is longer than a sentence may be, in pieces that are not. */
function inPieces(sentence: string): string[] {
  if (sentence.length <= longestSentence) return [sentence];
  const pieces: string[] = [];
  let piece = "";
  for (const character of sentence) {
    if (piece.length + character.length > longestSentence) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
