import { groupBy } from "@convenio/domain/group-by";
import { predicateOf } from "@convenio/domain/kinds/all";
import { termWords } from "@convenio/domain/kinds/vocabularies";
import type { IncomingClaim } from "@convenio/domain/reading/entry-page";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import { entryText as words } from "../../text/entry.ts";
import { text } from "../../text/text.ts";
import { StateLink } from "../evidence/state-link.tsx";
import { EntryLink } from "./entry-link.tsx";
import { entryText, predicateWords } from "./value-text.ts";

type Props = { rows: readonly IncomingClaim[]; lang: Language; names: Pick<Names, "entries"> };

/** What other entries say of this one, one section a predicate: the inverse words are its heading. */
export function Incoming({ rows, lang, names }: Props) {
  const groups = groupBy(rows, (row) => incomingKey(row));
  return [...groups].map(([key, group]) => {
    const first = group[0];
    if (!first) return null;
    return (
      <section key={key} aria-labelledby={key}>
        <h2 id={key}>
          {inverseWords(first, lang)} <span className="count">{group.length}</span>
        </h2>
        <IncomingTable rows={group} lang={lang} names={names} />
      </section>
    );
  });
}

/** The anchor of the section in which a row stands. */
export function incomingKey({ kind, predicate }: IncomingClaim): string {
  return `in-${kind}-${predicate}`;
}

/** How this page words a claim that points to it: "Took part in". */
export function inverseWords({ kind, predicate }: IncomingClaim, lang: Language): string {
  return predicateOf(kind, predicate)?.inverse?.[lang] ?? predicateWords(kind, predicate, lang);
}

function IncomingTable({ rows, lang, names }: Props) {
  const t = text(words, lang);
  const editions = rows.some((row) => row.edition !== null && row.predicate === "of");
  const hosts = editions && rows.some((row) => row.edition?.hosts.length);
  const places = editions && rows.some((row) => row.edition?.location);
  const roles = rows.some((row) => row.role !== null);
  return (
    <table className="rows incoming">
      <thead>
        <tr>
          <th scope="col">{t("when")}</th>
          <th scope="col">{t(editions ? "edition" : "entry")}</th>
          {hosts && <th scope="col">{t("host")}</th>}
          {places && <th scope="col">{t("place")}</th>}
          {roles && <th scope="col">{t("role")}</th>}
          <th scope="col">{t("evidence")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.claim}>
            <td className="when">{row.when ? dateWords(row.when, lang) : t("undated")}</td>
            <th scope="row">
              <EntryLink id={row.entry} lang={lang} names={names} />
            </th>
            {hosts && (
              <td>
                {row.edition?.hosts.map((host, index) => (
                  <span key={host}>
                    {index > 0 && ", "}
                    <EntryLink id={host} lang={lang} names={names} />
                  </span>
                ))}
              </td>
            )}
            {places && <td>{row.edition?.location}</td>}
            {roles && <td>{row.role && (termWords("participant-role", row.role)?.[lang] ?? row.role)}</td>}
            <td className="e">
              <StateLink
                state={row.state}
                lang={lang}
                claim={row.claim}
                of={`${entryText(row.entry, lang, names)}, ${predicateWords(row.kind, row.predicate, lang)}`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
