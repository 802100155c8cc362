import type { Prose } from "@convenio/domain/entry/content";
import type { EntryName } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";

/** The names in a pasted list: one per line, or separated by commas or semicolons; bullets and numbers are dropped. */
export function pastedNames(text: string): string[] {
  const names = text
    .split(/[\n\r;,]+/)
    .map((part) =>
      part
        .replace(/^[\s•·*–—-]+/, "")
        .replace(/^\(?\d{1,3}[.)]\s*/, "")
        .replace(/^(and|y|e|&)\s+/i, "")
        .replace(/[\s.:]+$/, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((part) => part !== "");
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = folded(name);
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

/** A name as it is compared: lower case, no accents, no article in front, no punctuation. */
export function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const article = /^(the|el|la|los|las|o|a|os|as) /;

/** The candidates one of whose titles, in any language, is exactly this name; an article in front may be missing. */
export function named(name: string, candidates: readonly EntryName[]): EntryName[] {
  const wanted = folded(name);
  const bare = wanted.replace(article, "");
  const titles = (entry: EntryName) => Object.values(entry.titles).map(folded);
  const exact = candidates.filter((entry) => titles(entry).includes(wanted));
  return exact.length > 0
    ? exact
    : candidates.filter((entry) => titles(entry).some((title) => title.replace(article, "") === bare));
}

/** Whether an entry with this prose is also called exactly this, in any language; abbreviations are such names. */
export function alsoNamed(name: string, prose: Partial<Record<Language, Pick<Prose, "aliases">>>): boolean {
  const wanted = folded(name);
  return Object.values(prose).some(({ aliases }) => aliases.some((alias) => folded(alias) === wanted));
}

/** The ways in which one name may be two, joined by "and", "y", "e" or "&": "Peru and Chile" → [["Peru", "Chile"]]. */
export function splits(name: string): [string, string][] {
  return [...name.matchAll(/\s+(?:and|y|e|&)\s+/gi)].map((match) => [
    name.slice(0, match.index),
    name.slice(match.index + match[0].length),
  ]);
}
