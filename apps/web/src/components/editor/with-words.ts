import type { Search, SearchWords } from "@convenio/domain/evidence/search";
import type { Language } from "@convenio/domain/text/languages";

const nothing: SearchWords = { where: "", what: "", note: "" };

/** What a search is said to be in other languages, with this change to the words of one; a language without words goes. */
export function withWords(
  saidIn: Search["saidIn"],
  language: Language,
  change: Partial<SearchWords>,
): NonNullable<Search["saidIn"]> {
  const { [language]: words = nothing, ...others } = saidIn ?? {};
  const said = { ...words, ...change };
  return Object.values(said).every((line) => line === "") ? others : { ...others, [language]: said };
}
