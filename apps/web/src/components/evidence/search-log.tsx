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
  const t = text(auditsText, lang);
  return (
    <ul className="search-log" aria-label={t("searches")}>
      {searches.map(({ id, where, what, on, by, note }) => (
        <li key={id}>
          {t("searched", {
            what,
            where,
            date: on === "" ? "" : dateWords(on, lang),
            person: names.people[by] ?? t("operator"),
          })}{" "}
          <span className="muted">{note}</span>
        </li>
      ))}
    </ul>
  );
}
