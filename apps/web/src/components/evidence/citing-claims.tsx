import type { SourcePage } from "@convenio/domain/reading/other-pages";
import type { Language } from "@convenio/domain/text/languages";
import { evidenceText } from "../../text/evidence.ts";
import { sourcesText } from "../../text/sources.ts";
import { text } from "../../text/text.ts";
import { claimText } from "../entry/claim-item.tsx";
import { EntryLink } from "../entry/entry-link.tsx";
import { locatorText } from "./locator-text.ts";
import { StateLink } from "./state-link.tsx";

type Props = { page: Pick<SourcePage, "citing" | "names">; lang: Language };

/** Every claim that cites a source: where, with what stance, and how well the claim is known. */
export function CitingClaims({ page: { citing, names }, lang }: Props) {
  const t = text(sourcesText, lang);
  const e = text(evidenceText, lang);
  return (
    <table className="rows citing">
      <thead>
        <tr>
          <th scope="col">{t("claim")}</th>
          <th scope="col">{t("entry")}</th>
          <th scope="col">{t("stance")}</th>
          <th scope="col">{t("evidence")}</th>
        </tr>
      </thead>
      <tbody>
        {citing.map(({ entry, claim, citations }) => {
          const kind = names.entries[entry]?.kind ?? "";
          const subject = claimText(claim, kind, lang, names);
          const own = claim.citations.filter(({ id }) => citations.includes(id));
          return (
            <tr key={claim.id}>
              <th scope="row">
                <a href={`/${lang}/claims/${claim.id}`}>{subject}</a>
              </th>
              <td>
                <EntryLink id={entry} lang={lang} names={names} />
              </td>
              <td className="muted">
                {own
                  .map(({ stance, locator }) => `${e(`stance.${stance}`)}, ${locatorText(locator, lang)}`)
                  .join("; ")}
              </td>
              <td className="e">
                <StateLink state={claim.state} lang={lang} claim={claim.id} of={subject} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
