import { evidenceStates, statesInReadingOrder } from "@convenio/domain/evidence/states";
import { kinds } from "@convenio/domain/kinds/all";
import { vocabularies } from "@convenio/domain/kinds/vocabularies";
import { type BrowseFacet, browseEntries, browseFacets } from "@convenio/domain/reading/browsing";
import type { BrowsePage } from "@convenio/domain/reading/other-pages";
import type { Language } from "@convenio/domain/text/languages";
import { EvidenceMark } from "@convenio/ui/evidence-mark";
import { browseText } from "../../text/browse.ts";
import { text } from "../../text/text.ts";
import { type Browse, browseAddress } from "./browse-address.ts";
import { filterWords } from "./filter-words.tsx";
import { PeriodForm } from "./period-form.tsx";

type Props = { found: BrowsePage; browse: Browse; lang: Language };
type Choice = { value: string; count: number; words: string; current: boolean; change: Partial<Browse> };

/** Values that are shown before one asks for more. */
const shownFirst = 8;
/** Facets that are open from the start; the others are when they narrow the list. */
const openFirst: readonly BrowseFacet[] = ["kind", "country", "evidence"];

/** Every facet with counts, as links that set or remove one filter; what would find nothing is shown and is no link. */
export function Facets({ found, browse, lang }: Props) {
  const t = text(browseText, lang);
  return (
    <>
      {browseFacets.map((facet) => {
        const choices = choicesOf(facet, { found, browse, lang });
        if (choices.length === 0) return null;
        return (
          <details
            key={facet}
            className="facet-group"
            open={openFirst.includes(facet) || browse[facet] !== ""}
          >
            <summary>
              <h2>{t(facet)}</h2>
            </summary>
            <Choices facet={facet} choices={choices.slice(0, shownFirst)} browse={browse} lang={lang} />
            {choices.length > shownFirst && (
              <details className="more-facets">
                <summary>
                  {t("more", { count: choices.length - shownFirst })}
                  <span className="vh">: {t(facet)}</span>
                </summary>
                <Choices facet={facet} choices={choices.slice(shownFirst)} browse={browse} lang={lang} />
              </details>
            )}
          </details>
        );
      })}
      <details className="facet-group" open={browse.from !== "" || browse.to !== ""}>
        <summary>
          <h2>{t("period")}</h2>
        </summary>
        <PeriodForm browse={browse} lang={lang} />
      </details>
    </>
  );
}

/**
 * Whatever can be chosen: all kinds and states, in their own order; all terms of a vocabulary, and the entries that the
 * record knows as such, what is set first, then the fullest.
 */
function choicesOf(facet: BrowseFacet, { found, browse, lang }: Props): Choice[] {
  const counted = new Map(found.facets[facet].map(({ value, count }) => [value, count]));
  const inOrder = facet === "kind" || facet === "evidence";
  const values = allOf(facet) ?? [...counted.keys()];
  const entries = browseEntries.find((name) => name === facet);
  const choices = values.map((value): Choice => {
    const current = browse[facet] === value || (entries !== undefined && found.picked[entries] === value);
    // An entry stands in the address by its slug, as people write it.
    const written = entries === undefined ? value : (found.names.entries[value]?.slug ?? value);
    return {
      value,
      count: counted.get(value) ?? 0,
      words: filterWords(facet, value, lang, found.names),
      current,
      change: { [facet]: current ? "" : written },
    };
  });
  if (inOrder) return choices;
  return choices.sort(
    (a, b) =>
      Number(b.current) - Number(a.current) || b.count - a.count || a.words.localeCompare(b.words, lang),
  );
}

/** The values that a facet can have, also those that no entry has; null: entries, which nobody lists in advance. */
function allOf(facet: BrowseFacet): readonly string[] | null {
  switch (facet) {
    case "kind":
      return kinds.map(({ id }) => id);
    case "evidence":
      return statesInReadingOrder;
    case "origin":
      return ["ai"];
    case "country":
    case "partner":
      return null;
    default:
      return Object.keys(vocabularies[facet]);
  }
}

type ListProps = { facet: BrowseFacet; choices: readonly Choice[]; browse: Browse; lang: Language };

function Choices({ facet, choices, browse, lang }: ListProps) {
  const t = text(browseText, lang);
  return (
    <ul className="facet">
      {choices.map(({ value, count, words, current, change }) => {
        const shape = facet === "evidence" ? evidenceStates.find((state) => state === value) : undefined;
        const label = (
          <span>
            {shape && (
              <>
                <EvidenceMark shape={shape} />{" "}
              </>
            )}
            {words}
          </span>
        );
        return (
          <li key={value}>
            {count === 0 && !current ? (
              <span className="off" aria-disabled="true">
                {label} <span className="count">0</span>
              </span>
            ) : (
              <a
                href={`/${lang}${browseAddress(browse, change)}`}
                aria-current={current ? "true" : undefined}
                rel="nofollow"
              >
                {label} <span className="count">{count}</span>
                {current && <span className="vh">, {t("remove")}</span>}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
