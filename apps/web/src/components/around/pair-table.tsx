import type { PairCell, PartnerComparison } from "@convenio/domain/reading/surroundings";
import type { Language } from "@convenio/domain/text/languages";
import { partnersText } from "../../text/partners.ts";
import { text } from "../../text/text.ts";
import { EntryLink } from "../entry/entry-link.tsx";
import { entryText, numberText } from "../entry/value-text.ts";
import { queryText } from "../site/query-text.ts";
import type { Compared } from "./compared.ts";
import { scopeText } from "./scope-text.ts";

type Props = { found: PartnerComparison; compared: Compared; lang: Language };

/** Countries by partners: how many entries name both, none found, or not researched. */
export function PairTable({ found, compared, lang }: Props) {
  const t = text(partnersText, lang);
  const { partners, rows, names } = found;
  return (
    <>
      <section className="scroll" aria-label={t("scroll")}>
        <table className="matrix pairs">
          <caption className="vh">{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("country")}</th>
              {partners.map((partner) => (
                <th key={partner} scope="col">
                  <EntryLink id={partner} lang={lang} names={names} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ country, cells }) => (
              <tr key={country}>
                <th scope="row">
                  <EntryLink id={country} lang={lang} names={names} />
                </th>
                {partners.map((partner) => (
                  <td key={partner}>
                    {partner !== country && (
                      <Pair
                        cell={cells[partner] ?? null}
                        partner={entryText(partner, lang, names)}
                        address={`/${lang}/entries${queryText({
                          kind: compared.kind,
                          actor: names.entries[partner]?.slug ?? partner,
                          country: names.entries[country]?.slug ?? country,
                          field: compared.field,
                        })}`}
                        lang={lang}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="muted">{t("legend")}</p>
    </>
  );
}

type PairProps = { cell: PairCell | null; partner: string; address: string; lang: Language };

function Pair({ cell, partner, address, lang }: PairProps) {
  const t = text(partnersText, lang);
  const count = Object.values(cell?.kinds ?? {}).reduce((sum, one) => sum + one, 0);
  if (count > 0)
    return (
      <a href={address} aria-label={t("cell", { count, partner })}>
        {numberText(count, lang)}
      </a>
    );
  if (cell?.noneFound)
    return (
      <>
        <a href={`/${lang}/claims/${cell.noneFound.claim}`}>{t("noneFound")}</a>{" "}
        <span className="muted small">{scopeText(cell.noneFound, lang)}</span>
      </>
    );
  return (
    <span className="muted">
      <span aria-hidden="true">–</span>
      <span className="vh">{t("notResearched")}</span>
    </span>
  );
}
