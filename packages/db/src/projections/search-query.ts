import { kinds } from "@convenio/domain/kinds/all";
import { languages } from "@convenio/domain/text/languages";
import { compoundsOf, wordsOf } from "./fold.ts";
import { stopWords } from "./stop-words.ts";

/** What somebody searches for, ready to be compared. */
export type SearchQuery = {
  /** `tsquery` literal: all words, the last one as a prefix. */
  all: string;
  /**
   * The same words, any of them: what the rank is computed with, since it looks at weights and not at distances. The
   * last one also by itself, so that "LX" ranks before "LXIV".
   */
  any: string;
  /** Whole names that count as exactly meant: what was typed, and the same without the words of kinds. */
  names: string[];
  /** Words that titles must hold something like when nothing matches: misspellings. Without the words of kinds. */
  alike: string[];
};

/** "exercise", "ejercicio", "país" and so on, in every language. */
const kindWords: ReadonlySet<string> = new Set(
  kinds
    .flatMap((kind) => [kind.words.one, kind.words.many])
    .flatMap((words) =>
      languages.flatMap((language) => wordsOf(words[language]).filter((word) => !stopWords.has(word))),
    ),
);

/** At most so many words are looked for; what follows is left out. */
const mostWords = 20;

/** Reads a search box; null when there is nothing in it to look for. Stop words alone are looked for as they are: documents hold none. */
export function searchQuery(typed: string): SearchQuery | null {
  const compounds = compoundsOf(typed).slice(0, mostWords);
  const typedWords = compounds.flatMap(({ parts }) => parts).slice(0, mostWords);
  const telling = typedWords.filter((word) => !stopWords.has(word));
  const words = telling.length > 0 ? telling : typedWords;
  if (words.length === 0) return null;
  const isTelling = (word: string) => telling.length === 0 || !stopWords.has(word);
  const terms = compounds.flatMap(({ parts, joined }) => {
    const kept = parts.filter(isTelling);
    return kept.length === 0 ? [] : [{ words: kept, joined }];
  });
  const prefix = telling.length > 0 ? ":*" : "";
  const all = terms.map((term, index) => termOf(term, index === terms.length - 1 ? prefix : ""));
  const any = terms
    .flatMap((term) => [...term.words, ...(term.joined === null ? [] : [term.joined])])
    .map((word) => `'${word}'`);
  const named = typedWords.filter((word) => !kindWords.has(word));
  const bare = words.filter((word) => !kindWords.has(word));
  const names = [typedWords, words, named, bare].map((some) => some.join(" ")).filter((name) => name !== "");
  return {
    all: all.join(" & "),
    any: [...any, `'${words.at(-1)}'${prefix}`].join(" | "),
    names: [...new Set(names)],
    alike: bare.length > 0 ? bare : words,
  };
}

/** All words of a term, or what they make when joined; the end of it may be the beginning of a word. */
function termOf({ words, joined }: { words: string[]; joined: string | null }, prefix: string): string {
  const apart = words
    .map((word, index) => `'${word}'${index === words.length - 1 ? prefix : ""}`)
    .join(" & ");
  return joined === null ? apart : `(${apart} | '${joined}'${prefix})`;
}
