import { termWords } from "@convenio/domain/kinds/vocabularies";
import type { Names } from "@convenio/domain/reading/names";
import type { SeeAlso as Suggestion } from "@convenio/domain/reading/surroundings";
import type { Language } from "@convenio/domain/text/languages";
import { surroundingsText } from "../../text/surroundings.ts";
import { text } from "../../text/text.ts";
import { EntryLink } from "../entry/entry-link.tsx";
import { entryText, listText } from "../entry/value-text.ts";

type Props = { entries: readonly Suggestion[]; lang: Language; names: Names };

/** Names that a reason lists before it counts. */
const listed = 3;

/** Other entries worth reading, each with a line that says why. */
export function SeeAlso({ entries, lang, names }: Props) {
  const t = text(surroundingsText, lang);
  return (
    <section aria-labelledby="see-also">
      <h2 id="see-also">{t("seeAlso")}</h2>
      <ul className="plain see-also">
        {entries.map(({ entry, shared, terms }) => {
          const first = shared.slice(0, listed).map((id) => entryText(id, lang, names));
          const more = shared.length - first.length;
          const fields = [...new Set(terms.map(({ facet, term }) => termWords(facet, term)?.[lang] ?? term))];
          return (
            <li key={entry}>
              <EntryLink id={entry} lang={lang} names={names} />
              <p className="muted">
                {more > 0
                  ? t("bothMore", { list: first.join(", "), more })
                  : t("both", { list: listText(first, lang) })}{" "}
                {fields.length > 0 && t("bothAbout", { list: listText(fields, lang) })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
