import { kindOf } from "@convenio/domain/kinds/all";
import type { UnreviewedPage, UnreviewedRow } from "@convenio/domain/reading/entry-review";
import type { Language } from "@convenio/domain/text/languages";
import { publishedReviewText } from "../../text/published-review.ts";
import { siteText } from "../../text/site.ts";
import { text } from "../../text/text.ts";
import { valuesText } from "../../text/values.ts";
import { spokenIn } from "../entry/title-of.ts";
import { entryText } from "../entry/value-text.ts";
import { EvidenceBar } from "../evidence/evidence-bar.tsx";
import { Legend } from "../evidence/evidence-summary.tsx";
import { Pages } from "../site/pages.tsx";
import { queryText } from "../site/query-text.ts";

type Filters = { kind: string; country: string; page: number };
type Props = { lang: Language; found: UnreviewedPage; filters: Filters };

/** Published entries that wait for somebody to open their sources, as a table that becomes cards on a phone. */
export function UnreviewedList({ lang, found, filters }: Props) {
  const t = text(publishedReviewText, lang);
  const url = ({ kind, country, page }: Filters) =>
    `/${lang}/review${queryText({ list: "entries", kind, country, page: page > 1 ? page : undefined })}`;
  return (
    <>
      <form className="filters" action={`/${lang}/review`}>
        <input type="hidden" name="list" value="entries" />
        <label>
          {t("kind")}{" "}
          <select name="kind" defaultValue={filters.kind}>
            <option value="">{t("all")}</option>
            {found.facets.kind.map(({ value, count }) => (
              <option key={value} value={value} disabled={count === 0 && value !== filters.kind}>
                {kindOf(value)?.words.many[lang] ?? value} ({count})
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("country")}{" "}
          <select name="country" defaultValue={filters.country}>
            <option value="">{t("all")}</option>
            {found.facets.country.map(({ value, count }) => {
              const slug = found.names.entries[value]?.slug ?? value;
              return (
                <option key={value} value={slug} disabled={count === 0 && slug !== filters.country}>
                  {entryText(value, lang, found.names)} ({count})
                </option>
              );
            })}
          </select>
        </label>
        <button type="submit" className="btn small">
          {t("apply")}
        </button>
      </form>
      {found.rows.length === 0 ? (
        <p className="empty">{t("empty")}</p>
      ) : (
        <table className="table cards">
          <caption>{t("count", { count: found.total })}</caption>
          <thead>
            <tr>
              {(["entry", "unchecked", "overdueColumn", "evidence"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.rows.map((row) => (
              <Row key={row.id} row={row} lang={lang} />
            ))}
          </tbody>
        </table>
      )}
      <Pages lang={lang} page={found.page} pages={found.pages} href={(page) => url({ ...filters, page })} />
    </>
  );
}

function Row({ row, lang }: { row: UnreviewedRow; lang: Language }) {
  const t = text(publishedReviewText, lang);
  const title = spokenIn(row.titles, lang);
  return (
    <tr>
      <th scope="row">
        <a
          href={`/${lang}/review/entries/${row.slug}`}
          lang={title && title.lang !== lang ? title.lang : undefined}
        >
          {title?.text ?? text(valuesText, lang)("untitled")}
        </a>
        {row.demonstration && <span className="tag">{text(siteText, lang)("demoMark")}</span>}
        <p className="muted small">{kindOf(row.kind)?.words.one[lang] ?? row.kind}</p>
      </th>
      <td data-label={t("unchecked")}>{row.importedUnchecked}</td>
      <td data-label={t("overdueColumn")}>{row.overdue}</td>
      <td data-label={t("evidence")}>
        <EvidenceBar states={row.evidence.states} />
        <Legend states={row.evidence.states} lang={lang} />
      </td>
    </tr>
  );
}
