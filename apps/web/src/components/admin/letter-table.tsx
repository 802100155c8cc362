import type { OutboxPage } from "@convenio/domain/reading/outbox-page";
import type { Language } from "@convenio/domain/text/languages";
import { instantWords } from "@convenio/domain/time/words";
import { adminText } from "../../text/admin.ts";
import { text } from "../../text/text.ts";

type Props = {
  lang: Language;
  letters: OutboxPage;
  /** Whether this reader may see links at all: only in a demo. */
  links: boolean;
};

/** What the installation wrote to people: to whom, when, what became of it and, in a demo, where it leads. */
export function LetterTable({ lang, letters, links }: Props) {
  const t = text(adminText, lang);
  const columns = ["letter", "to", "state", "written", "tries"] as const;
  return (
    <table className="table cards letters">
      <caption>{t("lettersCount", { count: letters.total })}</caption>
      <thead>
        <tr>
          {[...columns, ...(links ? (["link"] as const) : [])].map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {letters.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {t(`kinds.${row.kind}`)}{" "}
              {row.language !== lang && <span className="tag">{row.language.toUpperCase()}</span>}
            </th>
            <td data-label={t("to")} className="recipient">
              {row.recipient}
            </td>
            <td data-label={t("state")}>
              <span className={row.state === "sent" ? "pill" : "pill draft"}>{t(`states.${row.state}`)}</span>
              {row.nextAt && row.attempts > 0 && (
                <span className="muted small">{t("next", { when: instantWords(row.nextAt, lang) })}</span>
              )}
              {row.error && (
                <span className="small letter-error">
                  {t("error")}: <code>{row.error}</code>
                </span>
              )}
            </td>
            <td data-label={t("written")}>
              <time dateTime={row.createdAt}>{instantWords(row.createdAt, lang)}</time>
            </td>
            <td data-label={t("tries")}>{row.attempts}</td>
            {links && <td>{row.link && <a href={row.link}>{t("open")}</a>}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
