import { kinds } from "@convenio/domain/kinds/all";
import { languages } from "@convenio/domain/text/languages";
import { wordsOf } from "./fold.ts";
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
  const typedWords = wordsOf(typed).slice(0, mostWords);
  const telling = typedWords.filter((word) => !stopWords.has(word));
  const words = telling.length > 0 ? telling : typedWords;
  if (words.length === 0) return null;
  const exact = words.map((word) => `'${word}'`);
  const last = telling.length > 0 ? [`${exact.at(-1)}:*`] : exact.slice(-1);
  const named = typedWords.filter((word) => !kindWords.has(word));
  const bare = words.filter((word) => !kindWords.has(word));
  const names = [typedWords, words, named, bare].map((some) => some.join(" ")).filter((name) => name !== "");
  return {
    all: [...exact.slice(0, -1), ...last].join(" & "),
    any: [...exact, ...last].join(" | "),
    names: [...new Set(names)],
    alike: bare.length > 0 ? bare : words,
  };
}
