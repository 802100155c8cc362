import { statesInReadingOrder } from "@convenio/domain/evidence/states";
import { predicateOf } from "@convenio/domain/kinds/all";
import { termWords } from "@convenio/domain/kinds/vocabularies";
import type { Names } from "@convenio/domain/reading/names";
import type { KnownBy, ParticipantsMatrix } from "@convenio/domain/reading/surroundings";
import type { Language } from "@convenio/domain/text/languages";
import { EvidenceMark } from "@convenio/ui/evidence-mark";
import { evidenceText } from "../../text/evidence.ts";
import { surroundingsText } from "../../text/surroundings.ts";
import { text } from "../../text/text.ts";
import { EntryLink } from "../entry/entry-link.tsx";
import { entryText } from "../entry/value-text.ts";

type Props = { matrix: ParticipantsMatrix; lang: Language; names: Names };

/** Who took part in which edition: a table with a mark for each claim that says so, which links to the claim. */
export function Matrix({ matrix, lang, names }: Props) {
  const t = text(surroundingsText, lang);
  const e = text(evidenceText, lang);
  const { parts, rows, total } = matrix;
  const known = rows.flatMap(({ cells }) => Object.values(cells).flat());
  const states = statesInReadingOrder.filter((state) => known.some((one) => one.state === state));
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{t("matrix")}</h2>
      <p className="muted">
        {t("matrixCaption", { rows: rows.length, shown: parts.length })}{" "}
        {total > parts.length && t("matrixPart", { shown: parts.length, total })}
      </p>
      <section className="scroll" aria-label={t("matrixScroll")}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{t("participant")}</th>
              {parts.map(({ entry, when }) => (
                <th key={entry} scope="col">
                  <a
                    href={`/${lang}/e/${names.entries[entry]?.slug ?? ""}`}
                    title={entryText(entry, lang, names)}
                  >
                    {when?.match(/\d{4}|\d{3}X/)?.[0] ?? "?"}
                    <span className="vh">: {entryText(entry, lang, names)}</span>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ actor, cells }) => (
              <tr key={actor}>
                <th scope="row">
                  <EntryLink id={actor} lang={lang} names={names} />
                </th>
                {parts.map(({ entry }) => (
                  <td key={entry}>
                    {cells[entry]?.map((one) => (
                      <a
                        key={one.claim}
                        className={`state ${one.state}`}
                        href={`/${lang}/claims/${one.claim}`}
                      >
                        <EvidenceMark shape={one.state} />
                        <span className="vh">
                          {t("cell", {
                            who: entryText(actor, lang, names),
                            part: entryText(entry, lang, names),
                            role: roleWords(one, names.entries[entry]?.kind ?? "", lang) ?? t("took"),
                            state: e(`state.${one.state}`),
                          })}
                        </span>
                      </a>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul className="legend plain">
        {states.map((state) => (
          <li key={state} className={`state ${state}`}>
            <EvidenceMark shape={state} /> {e(`state.${state}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The role in words, or what the predicate is called ("Host"). */
function roleWords({ predicate, role }: KnownBy, kind: string, lang: Language): string | null {
  const spec = predicateOf(kind, predicate);
  const qualifier = spec?.qualifiers?.find(({ id }) => id === "role");
  if (role === null) return spec?.words[lang] ?? null;
  return qualifier?.value.type === "term"
    ? (termWords(qualifier.value.vocabulary, role)?.[lang] ?? role)
    : role;
}
