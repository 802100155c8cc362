import { kinds } from "@convenio/domain/kinds/all";
import type { Names } from "@convenio/domain/reading/names";
import type { ActorLanding } from "@convenio/domain/reading/surroundings";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import { surroundingsText } from "../../text/surroundings.ts";
import { text } from "../../text/text.ts";
import { EntryLink } from "../entry/entry-link.tsx";
import { entryText, numberText, predicateWords } from "../entry/value-text.ts";
import { StateLink } from "../evidence/state-link.tsx";
import { ClaimTable } from "./claim-table.tsx";
import { Gaps } from "./gaps.tsx";

type Props = { actor: ActorLanding; id: string; lang: Language; names: Names };

/** What the record holds of a country or organization: partners, agreements in force, exercises, disputes, gaps. */
export function Landing({ actor, id, lang, names }: Props) {
  const t = text(surroundingsText, lang);
  return (
    <>
      {actor.partners.length > 0 && <Partners actor={actor} id={id} lang={lang} names={names} />}
      {actor.inForce.length > 0 && <InForce actor={actor} id={id} lang={lang} names={names} />}
      {actor.years.length > 0 && <Years actor={actor} id={id} lang={lang} names={names} />}
      {actor.disputes.length > 0 && (
        <section aria-labelledby="disputes">
          <h2 id="disputes">{t("disputes")}</h2>
          <p className="muted">
            {t("disputesLead", { count: actor.disputesTotal })}{" "}
            {actor.disputesTotal > actor.disputes.length &&
              t("disputesMore", { shown: actor.disputes.length })}
          </p>
          <ClaimTable rows={actor.disputes} lang={lang} names={names} />
        </section>
      )}
      <Gaps gaps={actor.gaps} lang={lang} names={names} />
    </>
  );
}

function Partners({ actor, id, lang, names }: Props) {
  const t = text(surroundingsText, lang);
  const shown = kinds.filter((kind) => actor.partners.some((partner) => partner.kinds[kind.id]));
  const own = names.entries[id]?.slug ?? "";
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{t("partners")}</h2>
      <p className="muted">
        {t("partnersLead")}{" "}
        {actor.partnersTotal > actor.partners.length &&
          t("partnersMore", { shown: actor.partners.length, total: actor.partnersTotal })}{" "}
        <a href={`/${lang}/partners`}>{t("compare")}</a>
      </p>
      <table className="rows counts">
        <thead>
          <tr>
            <th scope="col">{t("partner")}</th>
            {shown.map((kind) => (
              <th key={kind.id} scope="col" className="amount">
                {kind.words.many[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actor.partners.map((partner) => (
            <tr key={partner.actor}>
              <th scope="row">
                <EntryLink id={partner.actor} lang={lang} names={names} />
              </th>
              {shown.map((kind) => {
                const count = partner.kinds[kind.id] ?? 0;
                const other = names.entries[partner.actor]?.slug ?? "";
                const address = `/${lang}/entries?kind=${kind.id}&actor=${other}&country=${own}`;
                return (
                  <td key={kind.id} data-label={kind.words.many[lang]}>
                    {count > 0 ? <a href={address}>{numberText(count, lang)}</a> : "–"}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function InForce({ actor, lang, names }: Props) {
  const t = text(surroundingsText, lang);
  return (
    <section aria-labelledby="in-force">
      <h2 id="in-force">{t("inForce")}</h2>
      <p className="muted">{t("inForceLead")}</p>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t("agreement")}</th>
            <th scope="col">{t("since")}</th>
            <th scope="col">{t("follows")}</th>
          </tr>
        </thead>
        <tbody>
          {actor.inForce.map(({ agreement, kind, since, claims }) => (
            <tr key={agreement}>
              <th scope="row">
                <EntryLink id={agreement} lang={lang} names={names} />
              </th>
              <td className="when">{since === null ? "" : dateWords(since, lang)}</td>
              <td>
                {claims.map(({ claim, predicate }, index) => (
                  <span key={claim}>
                    {index > 0 && ", "}
                    <a href={`/${lang}/claims/${claim}`}>{predicateWords(kind, predicate, lang)}</a>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Years({ actor, lang, names }: Props) {
  const t = text(surroundingsText, lang);
  return (
    <section aria-labelledby="years">
      <h2 id="years">{t("years")}</h2>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t("year")}</th>
            <th scope="col">{t("takenPart")}</th>
          </tr>
        </thead>
        <tbody>
          {actor.years.map(({ year, entries }) => (
            <tr key={year}>
              <th scope="row" className="when">
                {year}
              </th>
              <td>
                <ul className="inline">
                  {entries.map(({ entry, claim, state }) => (
                    <li key={claim}>
                      <EntryLink id={entry} lang={lang} names={names} />{" "}
                      <StateLink state={state} lang={lang} claim={claim} of={entryText(entry, lang, names)} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
