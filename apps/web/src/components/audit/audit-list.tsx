import type { AuditRow } from "@convenio/domain/reading/audit-page";
import type { Language } from "@convenio/domain/text/languages";
import { auditsText } from "../../text/audits.ts";
import { siteText } from "../../text/site.ts";
import { text } from "../../text/text.ts";
import { spokenIn } from "../entry/title-of.ts";
import { dayOf } from "../evidence/evidence-summary.tsx";
import { auditSum } from "./audit-sum.ts";
import { VerdictBar } from "./verdict-bar.tsx";

type Props = { rows: readonly AuditRow[]; lang: Language; heading?: "h2" | "h3" };

/** Audits in a list: title, when published, and the result as a bar and in words. */
export function AuditList({ rows, lang, heading: Heading = "h2" }: Props) {
  const t = text(auditsText, lang);
  return (
    <ul className="audit-list">
      {rows.map((row) => {
        const title = spokenIn(row.titles, lang);
        return (
          <li key={row.id} className="audit-row">
            <Heading>
              <a
                href={`/${lang}/audits/${row.slug}`}
                lang={title && title.lang !== lang ? title.lang : undefined}
              >
                {title?.text ?? row.slug}
              </a>
            </Heading>
            <p className="muted meta">
              {t("revision", { number: row.revision, date: dayOf(row.publishedAt, lang) })}
              {row.imported && ` · ${t("unreviewed")}`}
              {row.demonstration && <span className="tag">{text(siteText, lang)("demoMark")}</span>}
            </p>
            <VerdictBar totals={row.totals} id={row.id} />
            <p className="audit-sum">{auditSum(row.totals, lang)}</p>
          </li>
        );
      })}
    </ul>
  );
}
