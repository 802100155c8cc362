import type { Search } from "@convenio/domain/evidence/search";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import { auditsText } from "../../text/audits.ts";
import { text } from "../../text/text.ts";

type Props = { searches: readonly Search[]; lang: Language; names: Pick<Names, "people"> };

/** What was searched for: what, where, when and by whom, with what came of it. Nothing when nothing was. */
export function SearchLog({ searches, lang, names }: Props) {
  if (searches.length === 0) return null;
  return (
    <ul className="search-log" aria-label={text(auditsText, lang)("searches")}>
      {searches.map((search) => (
        <li key={search.id}>
          <SearchWords search={search} lang={lang} names={names} />
        </li>
      ))}
    </ul>
  );
}

/** One search in a sentence, with what came of it. */
export function SearchWords({ search, lang, names }: Omit<Props, "searches"> & { search: Search }) {
  const t = text(auditsText, lang);
  const { where, what, on, by, note } = search;
  const date = on === "" ? "" : dateWords(on, lang);
  return (
    <>
      {t("searched", { what, where, date, person: names.people[by] ?? t("operator") })}{" "}
      <span className="muted">{note}</span>
    </>
  );
}
