import type { EntryContent } from "@convenio/domain/entry/content";
import { type Language, languages } from "@convenio/domain/text/languages";

/** In which order the prose of an entry is edited. `written`: the other languages that have any; `missing`: those to begin. */
type ProseOrder = { head: Language; written: Language[]; missing: Language[] };

/**
 * The author's language stands at the head of a published entry that has prose in it; else the language written
 * first, as in every new entry, whose title makes the address.
 */
export function proseOrder(content: EntryContent, base: EntryContent | null, lang: Language): ProseOrder {
  const head = base?.prose[lang] && content.prose[lang] ? lang : content.language;
  const own = content.language;
  const rest = [own, ...languages.filter((one) => one !== own)].filter((one) => one !== head);
  return {
    head,
    written: rest.filter((one) => content.prose[one]),
    missing: rest.filter((one) => !content.prose[one]),
  };
}
