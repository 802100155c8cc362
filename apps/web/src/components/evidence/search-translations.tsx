import type { Search } from "@convenio/domain/evidence/search";
import { languages } from "@convenio/domain/text/languages";
import { ByLanguage } from "../site/by-language.tsx";

/** What a search is said to be in the languages beside its own, for those who review it. */
export function SearchTranslations({ search: { saidIn = {} } }: { search: Search }) {
  const lines = languages.flatMap((one) => {
    const said = saidIn[one];
    return said ? [[one, [said.what, said.where, said.note].filter(Boolean).join(" · ")]] : [];
  });
  return <ByLanguage texts={Object.fromEntries(lines)} />;
}
