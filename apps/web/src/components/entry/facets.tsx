import { type EvidenceState, statesInReadingOrder } from "@convenio/domain/evidence/states";
import { kinds } from "@convenio/domain/kinds/all";
import type { BrowsePage, Facet } from "@convenio/domain/reading/other-pages";
import type { Language } from "@convenio/domain/text/languages";
import { EvidenceMark } from "@convenio/ui/evidence-mark";
import type { ReactNode } from "react";
import { browseText } from "../../text/browse.ts";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";
import { type Browse, browseAddress } from "./browse-address.ts";
import { entryText } from "./value-text.ts";

type Props = { found: BrowsePage; browse: Browse; lang: Language };

type Choice = { value: string; count: number; words: ReactNode; current: boolean; change: Partial<Browse> };

/** The countries that are shown before one asks for more. */
const firstCountries = 8;

/** Kind, country and evidence with counts, as links that set or remove one filter; nothing found is no link. */
export function Facets({ found, browse, lang }: Props) {
  const t = text(browseText, lang);
  const e = text(evidenceText, lang);
  const countOf = (facets: readonly Facet[], value: string) =>
    facets.find((facet) => facet.value === value)?.count ?? 0;

  const byKind: Choice[] = kinds.map(({ id, words }) => ({
    value: id,
    count: countOf(found.facets.kind, id),
    words: words.many[lang],
    current: browse.kind === id,
    change: { kind: browse.kind === id ? "" : id },
  }));
  const byEvidence: Choice[] = statesInReadingOrder.map((state: EvidenceState) => ({
    value: state,
    count: countOf(found.facets.evidence, state),
    words: (
      <>
        <EvidenceMark shape={state} /> {e(`state.${state}`)}
      </>
    ),
    current: browse.evidence === state,
    change: { evidence: browse.evidence === state ? "" : state },
  }));
  const byCountry: Choice[] = found.facets.country
    .map(({ value, count }) => {
      const slug = found.names.entries[value]?.slug ?? value;
      const current = browse.country === slug || browse.country === value;
      return {
        value,
        count,
        words: entryText(value, lang, found.names),
        current,
        change: { country: current ? "" : slug },
      };
    })
    .sort((a, b) => Number(b.current) - Number(a.current) || b.count - a.count);
  const list = (choices: readonly Choice[]) => <Choices choices={choices} browse={browse} lang={lang} />;
  return (
    <>
      <h2>{t("kind")}</h2>
      {list(byKind)}
      <h2>{t("evidence")}</h2>
      {list(byEvidence)}
      {byCountry.length > 0 && (
        <>
          <h2>{t("country")}</h2>
          {list(byCountry.slice(0, firstCountries))}
          {byCountry.length > firstCountries && (
            <details className="more-facets">
              <summary>{t("more")}</summary>
              {list(byCountry.slice(firstCountries))}
            </details>
          )}
        </>
      )}
    </>
  );
}

function Choices({ choices, browse, lang }: { choices: readonly Choice[]; browse: Browse; lang: Language }) {
  const t = text(browseText, lang);
  return (
    <ul className="facet">
      {choices.map(({ value, count, words, current, change }) => (
        <li key={value}>
          {count === 0 && !current ? (
            <span className="off" aria-disabled="true">
              <span>{words}</span> <span className="count">0</span>
            </span>
          ) : (
            <a href={`/${lang}${browseAddress(browse, change)}`} aria-current={current ? "true" : undefined}>
              <span>{words}</span> <span className="count">{count}</span>
              {current && <span className="vh">, {t("remove")}</span>}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
