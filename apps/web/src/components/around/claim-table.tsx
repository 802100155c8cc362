import { predicateOf } from "@convenio/domain/kinds/all";
import type { Facet } from "@convenio/domain/kinds/kind";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { surroundingsText } from "../../text/surroundings.ts";
import { text } from "../../text/text.ts";
import { claimText } from "../entry/claim-item.tsx";
import { ClaimWords } from "../entry/claim-words.tsx";
import { EntryLink } from "../entry/entry-link.tsx";
import { predicateWords } from "../entry/value-text.ts";
import { StateLink } from "../evidence/state-link.tsx";

type Row = { entry: string; kind: string; claim: ClaimView };
type Props = {
  rows: readonly Row[];
  lang: Language;
  names: Names;
  /** The facet whose term heads the table, and need not be said in each row. */
  without?: Facet;
};

/** Claims of several entries: whose, what it says, how well it is known. */
export function ClaimTable({ rows, lang, names, without }: Props) {
  const t = text(surroundingsText, lang);
  return (
    <table className="rows incoming">
      <thead>
        <tr>
          <th scope="col">{t("entry")}</th>
          <th scope="col">{t("says")}</th>
          <th scope="col" className="e">
            {t("evidence")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ entry, kind, claim }) => {
          const predicate = predicateOf(kind, claim.predicate);
          const narrowed = (predicate?.qualifiers ?? []).filter(
            ({ facet }) => facet !== undefined && facet === without,
          );
          return (
            <tr key={claim.id}>
              <th scope="row">
                <EntryLink id={entry} lang={lang} names={names} />
              </th>
              <td>
                <span className="muted">{predicateWords(kind, claim.predicate, lang)}: </span>
                <ClaimWords
                  claim={claim}
                  predicate={predicate}
                  lang={lang}
                  names={names}
                  without={narrowed.map(({ id }) => id)}
                />
              </td>
              <td className="e">
                <StateLink
                  state={claim.state}
                  lang={lang}
                  claim={claim.id}
                  of={claimText(claim, kind, lang, names)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
