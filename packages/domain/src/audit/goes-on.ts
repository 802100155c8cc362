import type { Language } from "../text/languages.ts";
import { abbreviations } from "./abbreviations.ts";

/** The last word with its full stop. */
const lastWord = /(?<![\p{L}.])([\p{L}.]+\.)\s*$/u;
/** "J.", "U.S.", "S.A.", "FF.AA." */
const initials = /^(?:\p{Lu}\.|(?:\p{L}{1,2}\.){2,})$/u;
const number = /^[("“«]*(?:\d|[IVXLC]+\b)/;
const firstWord = /^[("“«¿¡]*(\p{L}+)(?=[\s,])/u;

/** Whether a sentence goes on behind what looks like its end, because that is an abbreviation: "the U.S. " + "Navy". */
export function goesOn(before: string, after: string, language: Language): boolean {
  const word = lastWord.exec(before)?.[1];
  if (word === undefined || /\n\s*\n/.test(before.slice(-8))) return false;
  const { never, beforeNumber, perhaps, openers } = abbreviations[language];
  if (never.has(word)) return true;
  if (beforeNumber.has(word) && number.test(after)) return true;
  if (!perhaps.has(word) && !initials.test(word)) return false;
  return !openers.has(firstWord.exec(after)?.[1] ?? "");
}
