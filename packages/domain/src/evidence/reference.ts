import type { Language } from "../text/languages.ts";
import { dateWords } from "../time/words.ts";
import { type SourceContent, sourceKinds } from "./source.ts";

/** A reference in one plain line: what is linked, and what follows it ("Marina de Guerra del Perú, 6 June 2019"). */
export type Reference = { title: string; rest: string };

/**
 * A source as citations name it: title, then authors (two at most), container, publisher, number and date in words
 * of `lang`, each said once. Without a title the first of these, else the kind of source, stands in its place.
 */
export function reference(source: SourceContent, lang: Language): Reference {
  const { title, author, container, publisher, number, issued } = source.csl;
  const authors = author.length > 2 ? `${author[0]} et al.` : author.join(", ");
  const parts = [authors, container, publisher, number, issued && dateWords(issued, lang)];
  const said = [...new Set(parts.filter((part) => part !== "" && part !== title))];
  const first = title || said.shift() || sourceKinds[source.kind][lang];
  return { title: first, rest: said.join(", ") };
}
