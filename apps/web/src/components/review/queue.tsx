import { kindOf } from "@convenio/domain/kinds/all";
import { risks } from "@convenio/domain/proposal/risk";
import { reviewStates } from "@convenio/domain/proposal/states";
import type { Names } from "@convenio/domain/reading/names";
import type { ProposalRow, QueuePage } from "@convenio/domain/reading/proposal-page";
import type { Language } from "@convenio/domain/text/languages";
import { instantWords } from "@convenio/domain/time/words";
import { reviewText } from "../../text/review.ts";
import { text } from "../../text/text.ts";
import { peopleText } from "../entry/person-text.ts";
import { Pages } from "../site/pages.tsx";
import { queryText } from "../site/query-text.ts";
import { OutdatedTexts } from "./outdated-texts.tsx";

type QueueFilters = { state?: string; risk?: string; mine?: boolean; page: number };

/** The address of the queue under these filters. */
function queueUrl(lang: Language, { state, risk, mine, page }: QueueFilters): string {
  const query = { state, risk, mine: mine ? 1 : undefined, page: page > 1 ? page : undefined };
  return `/${lang}/review${queryText(query)}`;
}

type Props = { lang: Language; queue: QueuePage; filters: QueueFilters; now: number };

/** What waits for a decision, as a dense table that becomes cards on a phone; filters are links. */
export function Queue({ lang, queue, filters, now }: Props) {
  const t = text(reviewText, lang);
  const filtered = filters.state || filters.risk || filters.mine;
  const count = (facet: { value: string; count: number }[], value: string) =>
    facet.find((item) => item.value === value)?.count ?? 0;
  return (
    <>
      <nav className="filters" aria-label={t("queue.filters")}>
        <FilterGroup
          label={t("queue.state")}
          items={reviewStates.map((state) => ({
            words: t(`states.${state}`),
            count: count(queue.facets.state, state),
            on: filters.state === state,
            href: queueUrl(lang, { ...filters, state: filters.state === state ? undefined : state, page: 1 }),
          }))}
        />
        <FilterGroup
          label={t("queue.risk")}
          items={risks
            .filter((risk) => risk !== "import")
            .map((risk) => ({
              words: t(`risks.${risk}`),
              count: count(queue.facets.risk, risk),
              on: filters.risk === risk,
              href: queueUrl(lang, { ...filters, risk: filters.risk === risk ? undefined : risk, page: 1 }),
            }))}
        />
        <FilterGroup
          items={[
            {
              words: t("queue.judged"),
              count: queue.facets.mine,
              on: filters.mine === true,
              href: queueUrl(lang, { ...filters, mine: !filters.mine, page: 1 }),
            },
          ]}
        />
      </nav>
      {queue.rows.length === 0 ? (
        <div className="empty">
          <p>{t(filtered ? "queue.emptyFiltered" : "queue.empty")}</p>
          {filtered && (
            <p>
              <a href={`/${lang}/review`}>{t("queue.clear")}</a>
            </p>
          )}
        </div>
      ) : (
        <table className="table cards">
          <caption>{t("queue.count", { count: queue.total })}</caption>
          <thead>
            <tr>
              {(["proposal", "state", "risk", "changes", "evidence", "approvals", "age"] as const).map(
                (column) => (
                  <th key={column} scope="col">
                    {t(`queue.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {queue.rows.map((row) => (
              <QueueRow key={row.id} row={row} lang={lang} names={queue.names} now={now} />
            ))}
          </tbody>
        </table>
      )}
      <Pages
        lang={lang}
        page={queue.page}
        pages={queue.pages}
        href={(page) => queueUrl(lang, { ...filters, page })}
      />
      <OutdatedTexts outdated={queue.outdated} names={queue.names} lang={lang} />
    </>
  );
}

type Item = { words: string; count: number; on: boolean; href: string };

function FilterGroup({ label, items }: { label?: string; items: Item[] }) {
  return (
    <ul aria-label={label}>
      {label && <li aria-hidden="true">{label}</li>}
      {items.map(({ words, count, on, href }) => (
        <li key={href}>
          <a href={href} className="chip" aria-current={on ? "true" : undefined}>
            {words} <span className="count">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

type RowProps = { row: ProposalRow; lang: Language; names: Names; now: number };

function QueueRow({ row, lang, names, now }: RowProps) {
  const t = text(reviewText, lang);
  const since = row.submittedAt ?? row.openedAt;
  const days = Math.max(0, Math.floor((now - Date.parse(since)) / 86_400_000));
  return (
    <tr>
      <th scope="row">
        <a href={`/${lang}/proposals/${row.id}`}>{row.subject.title}</a>{" "}
        {row.subject.isNew && <span className="tag">{t("queue.isNew")}</span>}
        {row.demonstration && <span className="tag">{t("head.demonstration")}</span>}
        <p className="muted small">
          {[kindOf(row.subject.kind)?.words.one[lang], peopleText(row.authors, lang, names)]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <p className="small rationale">{row.rationale}</p>
        {row.parallel > 0 && <p className="muted small">{t("queue.parallel", { count: row.parallel })}</p>}
      </th>
      <td>
        <span className={`pill ${row.state}`}>{t(`states.${row.state}`)}</span>
      </td>
      <td data-label={t("queue.risk")}>{row.risk && t(`risks.${row.risk}`)}</td>
      <td data-label={t("queue.changes")}>{row.operations}</td>
      <td data-label={t("queue.evidence")}>{t("queue.unchecked", { count: row.unchecked })}</td>
      <td data-label={t("queue.approvals")}>
        {t("queue.of", { approvals: row.approvals, needed: row.needed })}
      </td>
      <td data-label={t("queue.age")}>
        <time dateTime={since} title={instantWords(since, lang)}>
          {t("queue.days", { count: days })}
        </time>
      </td>
    </tr>
  );
}
