import type { Predicate } from "@convenio/domain/kinds/kind";
import type { ClaimPage } from "@convenio/domain/reading/other-pages";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import { claimWords } from "../../text/claim.ts";
import { text } from "../../text/text.ts";
import { dayOf } from "../evidence/evidence-summary.tsx";
import { valueText } from "./value-text.ts";

type Props = { page: ClaimPage; predicate: Predicate | null; lang: Language };

/** The versions of a claim, newest first: what it said, where and when it was published, its hash. */
export function ClaimVersions({ page, predicate, lang }: Props) {
  const t = text(claimWords, lang);
  const { claim, entry, names } = page;
  return (
    <table className="rows versions">
      <thead>
        <tr>
          <th scope="col">{t("versions")}</th>
          <th scope="col">{t("value")}</th>
          <th scope="col">{t("published")}</th>
          <th scope="col">{t("hash")}</th>
        </tr>
      </thead>
      <tbody>
        {page.versions.toReversed().map((item) => (
          <tr key={item.version}>
            <th scope="row">
              <a href={`/${lang}/claims/${claim.id}/v/${item.version}`}>
                {t("version", { version: item.version })}
              </a>{" "}
              {item.version === page.current && !page.removed && <span className="tag">{t("current")}</span>}
            </th>
            <td>
              {valueText(item.value, predicate, lang, names)}
              {item.period && <span className="note"> {dateWords(item.period, lang)}</span>}
            </td>
            <td>
              <a href={`/${lang}/e/${entry.slug}/r/${item.revision}`}>
                {t("revision", { number: item.revision })}
              </a>
              , {dayOf(item.publishedAt, lang)}
            </td>
            <td>
              <code>{item.hash.slice(0, 12)}…</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
