import { kindOf } from "@convenio/domain/kinds/all";
import type { ProposalRow } from "@convenio/domain/reading/proposal-page";
import type { Language } from "@convenio/domain/text/languages";
import { instantWords } from "@convenio/domain/time/words";
import { auditEditorText } from "../../text/audit-editor.ts";
import { contributeText } from "../../text/contribute.ts";
import { reviewText } from "../../text/review.ts";
import { text } from "../../text/text.ts";

/** The proposals of which the reader is an author, with where each stands and what to do next. */
export function MyProposals({ rows, lang }: { rows: readonly ProposalRow[]; lang: Language }) {
  const t = text(contributeText, lang);
  if (rows.length === 0) {
    return (
      <div className="empty">
        <p>
          <b>{t("mineEmpty")}</b>
        </p>
        <p>{t("mineNext")}</p>
      </div>
    );
  }
  return (
    <table className="table cards">
      <thead>
        <tr>
          {(["proposal", "state", "changes", "next", "savedAt"] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} lang={lang} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, lang }: { row: ProposalRow; lang: Language }) {
  const t = text(contributeText, lang);
  const kind =
    row.subject.type === "audit"
      ? text(auditEditorText, lang)("audit")
      : (kindOf(row.subject.kind)?.words.one[lang] ?? row.subject.kind);
  return (
    <tr>
      <th scope="row">
        <a href={`/${lang}/proposals/${row.id}`}>{row.subject.title || t("untitled", { kind })}</a>{" "}
        {row.subject.isNew && <span className="tag">{t("isNew")}</span>}{" "}
        {row.subjects > 1 && <span className="muted">{t("others", { count: row.subjects - 1 })}</span>}
      </th>
      <td data-label={t("state")}>
        <span className={`pill ${row.state}`}>{text(reviewText, lang)(`states.${row.state}`)}</span>
      </td>
      <td data-label={t("changes")}>{t("operations", { count: row.operations })}</td>
      <td data-label={t("next")}>{nextStep(row, lang)}</td>
      <td data-label={t("savedAt")}>
        <time dateTime={row.savedAt}>{instantWords(row.savedAt, lang)}</time>
      </td>
    </tr>
  );
}

function nextStep(row: ProposalRow, lang: Language) {
  const t = text(contributeText, lang);
  switch (row.state) {
    case "draft":
      return t("nextDraft");
    case "submitted":
      return t("nextSubmitted", { approvals: row.approvals, needed: row.needed });
    case "changes-requested":
      return <b>{t("nextRequested")}</b>;
    case "approved":
      return <b>{t("nextApproved")}</b>;
    case "published": {
      const { type, id, slug } = row.subject;
      const href =
        type === "source"
          ? `/${lang}/sources/${id}`
          : slug && `/${lang}/${type === "audit" ? "audits" : "e"}/${slug}`;
      return href ? <a href={href}>{t("nextPublished")}</a> : null;
    }
    case "rejected":
    case "withdrawn":
      return t("nextEnded");
    case "superseded":
      return t("nextSuperseded");
  }
}
