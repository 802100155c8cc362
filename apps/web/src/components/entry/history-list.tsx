import type { HistoryPage } from "@convenio/domain/reading/other-pages";
import type { Language } from "@convenio/domain/text/languages";
import { instantWords } from "@convenio/domain/time/words";
import { historyText } from "../../text/history.ts";
import { text } from "../../text/text.ts";
import { PolicyLink } from "../policy/policy-link.tsx";
import { peopleText } from "./person-text.ts";

type Props = { page: HistoryPage; lang: Language };

/** The revisions of an entry, newest first, each with why, by whom, approved by whom and under which rules. */
export function HistoryList({ page, lang }: Props) {
  const t = text(historyText, lang);
  const base = `/${lang}/e/${page.slug}`;
  const head = page.items.reduce((newest, { number }) => Math.max(newest, number), 0);
  return (
    <ol className="history" reversed>
      {page.items.map((item) => (
        <li key={item.number} value={item.number}>
          <h2>
            <a href={`${base}/r/${item.number}`}>{t("revision", { number: item.number })}</a>{" "}
            {item.number === head && <span className="tag">{t("current")}</span>}
          </h2>
          <p className="muted small">
            <time dateTime={item.publishedAt}>{instantWords(item.publishedAt, lang)}</time>
            {" · "}
            {t("changes", { count: item.operations })}
            {" · "}
            <PolicyLink lang={lang} policy={item.policy} />
          </p>
          <p className="rationale" lang={page.language === lang ? undefined : page.language}>
            {item.rationale}
          </p>
          <p className="small">
            {item.origin === "import" ? (
              t("imported")
            ) : (
              <>
                {t("authors", { names: peopleText(item.authors, lang, page.names) })}
                {item.approvals.length > 0 &&
                  `, ${t("approvedBy", {
                    names: peopleText(
                      item.approvals.map(({ person }) => person),
                      lang,
                      page.names,
                    ),
                  })}`}
                {"."}
                {item.origin === "demonstration" && ` ${t("demonstration")}`}
              </>
            )}
          </p>
          {(item.number > 1 || item.number < head) && (
            <p className="small">
              {item.number > 1 && (
                <a href={`${base}/compare/${item.number - 1}..${item.number}`}>
                  {t("compare", { number: item.number - 1 })}
                </a>
              )}
              {item.number > 1 && item.number < head - 1 && " · "}
              {item.number < head - 1 && (
                <a href={`${base}/compare/${item.number}..${head}`}>{t("compareCurrent")}</a>
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
