import { type StandingRow, standingOf } from "@convenio/domain/entry/standing";
import { kindOf } from "@convenio/domain/kinds/all";
import type { EntryPage } from "@convenio/domain/reading/entry-page";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import { standingText } from "../../text/standing.ts";
import { text } from "../../text/text.ts";
import { EntryLink } from "./entry-link.tsx";
import { predicateWords } from "./value-text.ts";

type Page = Pick<EntryPage, "asOf" | "body" | "names">;

function standingRows({ body, asOf }: Pick<Page, "asOf" | "body">): StandingRow[] {
  const rule = kindOf(body.kind)?.standing;
  return rule === undefined ? [] : standingOf(body.claims, rule, asOf);
}

/** Its line in the list of the page's parts; none where it does not apply. */
export function standingParts(page: Page, lang: Language): { id: string; label: string; count: number }[] {
  const count = standingRows(page).length;
  const label = kindOf(page.body.kind)?.standing?.words[lang] ?? "";
  return count === 0 ? [] : [{ id: "standing", label, count }];
}

/** The parties of an agreement with their standing, since and until when, and the claims from which it follows. */
export function StandingTable({ page, lang }: { page: Page; lang: Language }) {
  const rows = standingRows(page);
  const words = kindOf(page.body.kind)?.standing?.words;
  if (rows.length === 0 || words === undefined) return null;
  const t = text(standingText, lang);
  const predicates = new Map(page.body.claims.map(({ id, predicate }) => [id, predicate]));
  const when = ({ state, since, until }: StandingRow): string => {
    if (state === "denounced") return until === null ? "" : t("announced", { day: dateWords(until, lang) });
    if (since !== null && until !== null) return `${dateWords(since, lang)} – ${dateWords(until, lang)}`;
    if (since !== null) return t("since", { day: dateWords(since, lang) });
    return until === null ? "" : t("until", { day: dateWords(until, lang) });
  };
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{words[lang]}</h2>
      <p className="muted">{t("lead", { day: dateWords(page.asOf, lang) })}</p>
      <table className="rows standing">
        <thead>
          <tr>
            <th scope="col">{t("party")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("when")}</th>
            <th scope="col">{t("follows")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.party} data-standing={row.state}>
              <th scope="row">
                <EntryLink id={row.party} lang={lang} names={page.names} />
              </th>
              <td>{t(row.state)}</td>
              <td className="when">{when(row)}</td>
              <td>
                {row.claims.map((claim, index) => (
                  <span key={claim}>
                    {index > 0 && ", "}
                    <a href={`#claim-${claim}`}>
                      {predicateWords(page.body.kind, predicates.get(claim) ?? "", lang)}
                    </a>
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
