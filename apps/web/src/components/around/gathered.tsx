import type { Names } from "@convenio/domain/reading/names";
import type { GatheredTerm } from "@convenio/domain/reading/surroundings";
import type { Language } from "@convenio/domain/text/languages";
import { surroundingsText } from "../../text/surroundings.ts";
import { text } from "../../text/text.ts";
import { filterWords } from "../entry/filter-words.tsx";
import { ClaimTable } from "./claim-table.tsx";

type Props = { gathered: readonly GatheredTerm[]; lang: Language; names: Names };

/** What a theme gathers: a table of claims for each of its terms. */
export function Gathered({ gathered, lang, names }: Props) {
  const t = text(surroundingsText, lang);
  return (
    <section aria-labelledby="gathered">
      <h2 id="gathered">{t("gathered")}</h2>
      <p className="muted">{t(gathered.length > 0 ? "gatheredLead" : "gatheredNone")}</p>
      {gathered.map(({ facet, term, total, claims }) => (
        <section key={`${facet}-${term}`} aria-labelledby={`${facet}-${term}`}>
          <h3 id={`${facet}-${term}`}>
            {filterWords(facet, term, lang, names)} <span className="count">{total}</span>
          </h3>
          <ClaimTable rows={claims} lang={lang} names={names} without={facet} />
          {total > claims.length && (
            <p className="muted">
              {t.rich("gatheredMore", {
                shown: claims.length,
                total,
                link: (chunks) => <a href={`/${lang}/entries?${facet}=${term}`}>{chunks}</a>,
              })}
            </p>
          )}
        </section>
      ))}
    </section>
  );
}
