import type { Value as ClaimValue } from "@convenio/domain/entry/value";
import { groupBy } from "@convenio/domain/group-by";
import { kindOf, predicateOf } from "@convenio/domain/kinds/all";
import { termWords } from "@convenio/domain/kinds/vocabularies";
import type { IncomingClaim } from "@convenio/domain/reading/entry-page";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import { Fragment } from "react";
import { entryText as words } from "../../text/entry.ts";
import { text } from "../../text/text.ts";
import { StateLink } from "../evidence/state-link.tsx";
import { EntryLink } from "./entry-link.tsx";
import { entryText, predicateWords, valueText } from "./value-text.ts";

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
          {inverseWords(first, lang, rows)} <span className="count">{group.length}</span>
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

/** How this page words a claim that points to it: "Took part in"; where several kinds word it so, with the kind. */
export function inverseWords(
  { kind, predicate }: IncomingClaim,
  lang: Language,
  among: readonly IncomingClaim[],
): string {
  const wordsOf = (of: string) =>
    predicateOf(of, predicate)?.inverse?.[lang] ?? predicateWords(of, predicate, lang);
  const several = among.some(
    (row) => row.kind !== kind && row.predicate === predicate && wordsOf(row.kind) === wordsOf(kind),
  );
  return several
    ? `${wordsOf(kind)}: ${kindOf(kind)?.words.many[lang].toLocaleLowerCase(lang) ?? kind}`
    : wordsOf(kind);
}

function IncomingTable({ rows, lang, names }: Props) {
  const t = text(words, lang);
  const [first] = rows;
  const part = first?.listed ? kindOf(first.kind) : null;
  const columns = (part?.listed ?? []).filter((id) => rows.some((row) => valuesOf(row, id).length > 0));
  const roles = rows.some((row) => row.role !== null);
  return (
    <table className="rows incoming">
      <thead>
        <tr>
          <th scope="col">{t("when")}</th>
          <th scope="col">{part?.words.one[lang] ?? t("entry")}</th>
          {columns.map((id) => (
            <th key={id} scope="col">
              {predicateWords(first?.kind ?? "", id, lang)}
            </th>
          ))}
          {roles && <th scope="col">{t("role")}</th>}
          <th scope="col">{t("evidence")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.claim}>
            <td className="when">{whenText(row, lang)}</td>
            <th scope="row">
              <EntryLink id={row.entry} lang={lang} names={names} />
            </th>
            {columns.map((id) => (
              <td key={id}>
                <ListedValues row={row} predicate={id} lang={lang} names={names} />
              </td>
            ))}
            {roles && <td>{roleWords(row, lang)}</td>}
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

/** When it was; nothing of what has no time, such as a theme or a country. */
function whenText({ kind, when }: IncomingClaim, lang: Language): string {
  if (when !== null) return dateWords(when, lang);
  return kindOf(kind)?.dated === undefined ? "" : text(words, lang)("undated");
}

function valuesOf({ listed }: IncomingClaim, predicate: string): readonly ClaimValue[] {
  return listed?.find((one) => one.predicate === predicate)?.values ?? [];
}

type ListedProps = Omit<Props, "rows"> & { row: IncomingClaim; predicate: string };

/** What a part says of a predicate, in short: entries as links, all else in words. */
function ListedValues({ row, predicate, lang, names }: ListedProps) {
  return valuesOf(row, predicate).map((value, index) => (
    <Fragment key={JSON.stringify(value)}>
      {index > 0 && ", "}
      {value.type === "entry" && value.id !== null ? (
        <EntryLink id={value.id} lang={lang} names={names} />
      ) : (
        valueText(value, predicateOf(row.kind, predicate), lang, names)
      )}
    </Fragment>
  ));
}

function roleWords({ kind, predicate, role }: IncomingClaim, lang: Language): string {
  const spec = predicateOf(kind, predicate)?.qualifiers?.find(({ id }) => id === "role")?.value;
  if (role === null) return "";
  return (spec?.type === "term" ? termWords(spec.vocabulary, role)?.[lang] : null) ?? role;
}
