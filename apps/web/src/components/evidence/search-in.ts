import type { Search, SearchWords } from "@convenio/domain/evidence/search";
import type { Language } from "@convenio/domain/text/languages";

/** The words of a search in the reader's language where it is said in it; `of`: the language they are in. */
export function searchIn(
  { saidIn, where, what, note }: Search,
  lang: Language,
  of: Language | undefined,
): { words: SearchWords; of: Language | undefined } {
  const said = saidIn?.[lang];
  return said ? { words: said, of: lang } : { words: { where, what, note }, of };
}
