import type { Search } from "@convenio/domain/evidence/search";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import { auditsText } from "../../text/audits.ts";
import { text } from "../../text/text.ts";
import { personFirst } from "../entry/person-text.ts";
import { saidIn } from "../site/said-in.tsx";
import { searchIn } from "./search-in.ts";

type Props = {
  searches: readonly Search[];
  lang: Language;
  names: Pick<Names, "people">;
  /** The language of the entry or audit that logs them, in which their words are taken to be. */
  of: Language | undefined;
};

/** What was searched for: what, where, when and by whom, with what came of it. Nothing when nothing was. */
export function SearchLog({ searches, lang, names, of }: Props) {
  if (searches.length === 0) return null;
  return (
    <ul className="search-log" aria-label={text(auditsText, lang)("searches")}>
      {searches.map((search) => (
        <li key={search.id}>
          <SearchLine search={search} lang={lang} names={names} of={of} />
        </li>
      ))}
    </ul>
  );
}

/** One search in a sentence, with what came of it, in the reader's language where it is said in it. */
export function SearchLine({ search, lang, names, of }: Omit<Props, "searches"> & { search: Search }) {
  const t = text(auditsText, lang);
  const { on, by } = search;
  const said = searchIn(search, lang, of);
  const { what, where, note } = said.words;
  const { s } = saidIn(said.of, lang);
  const date = on === "" ? "" : dateWords(on, lang);
  return (
    <>
      {t.rich("searched", { what, where, date, person: personFirst(by, lang, names), s })}{" "}
      <span className="muted">{s(note)}</span>
    </>
  );
}
