import { type Language, languages } from "../text/languages.ts";
import type { EntryContent } from "./content.ts";
import { proseHash } from "./prose-hash.ts";

type ProseOf = EntryContent["prose"];

/** The languages whose text was translated from a text that reads otherwise now, or is gone. */
export function outdated(prose: ProseOf): Language[] {
  return languages.filter((lang) => {
    const from = prose[lang]?.from ?? null;
    return from !== null && !reads(prose, from);
  });
}

/**
 * For each outdated language the revision since which it is: the one after the last whose text was the one that was
 * translated; when none was, the first with this translation. `history`: prose of every revision, newest first.
 */
export function staleSince(
  prose: ProseOf,
  history: readonly { readonly number: number; readonly prose: ProseOf }[],
): Partial<Record<Language, number>> {
  const since: Partial<Record<Language, number>> = {};
  for (const lang of outdated(prose)) {
    const from = prose[lang]?.from;
    if (!from) continue;
    const last = history.findIndex((revision) => reads(revision.prose, from));
    const run = last < 0 ? history.filter((revision) => revision.prose[lang]?.from?.hash === from.hash) : [];
    const first = last < 0 ? run.at(-1) : history[last - 1];
    if (first !== undefined) since[lang] = first.number;
  }
  return since;
}

/** Whether the text of a language reads as it did when it was translated. */
function reads(prose: ProseOf, { lang, hash }: { lang: Language; hash: string }): boolean {
  const original = prose[lang];
  return original !== undefined && proseHash(original) === hash;
}
