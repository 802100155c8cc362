import { lookAgain } from "@convenio/domain/audit/look-again";
import type { SentenceVerdict } from "@convenio/domain/audit/verdicts";
import type { AuditPage } from "@convenio/domain/reading/audit-page";
import type { Language } from "@convenio/domain/text/languages";
import { auditsText } from "../../text/audits.ts";
import { text } from "../../text/text.ts";
import { spokenIn } from "../entry/title-of.ts";
import { languageText } from "../entry/value-text.ts";
import { dayOf } from "../evidence/evidence-summary.tsx";
import { bold } from "../site/bold.tsx";
import { auditSum } from "./audit-sum.ts";
import { statesOf } from "./linked-claims.tsx";
import { SourceLine } from "./source-line.tsx";
import { Statements } from "./statements.tsx";
import { VerdictBar } from "./verdict-bar.tsx";
import { VerdictTable } from "./verdict-table.tsx";

type Props = {
  page: AuditPage;
  lang: Language;
  chosen: SentenceVerdict | null;
  /** The address of the page that names no language, whole, for those who share it. */
  permalink: string;
};

/** A published audit: what was audited and how, what was found in sum, and every statement. */
export function AuditArticle({ page, lang, chosen, permalink }: Props) {
  const t = text(auditsText, lang);
  const { body, names } = page;
  const path = `/${lang}/audits/${page.slug}`;
  const title = spokenIn(body.titles, lang);
  const summary = spokenIn(body.summaries, lang);
  const method = spokenIn(body.method, lang);
  const machine = body.source !== null && names.sources[body.source]?.content.kind === "ai-generated";
  const spoken = [title, summary, method].some((said) => said !== null && said.lang !== lang);
  const other = (said: { lang: Language } | null) => (said && said.lang !== lang ? said.lang : undefined);
  const facts = [
    { label: t("of"), value: body.source && <SourceLine id={body.source} names={names} lang={lang} /> },
    { label: t("language"), value: languageText(body.language, lang) },
    { label: t("method"), value: method && <span lang={other(method)}>{method.text}</span> },
    {
      label: t("published"),
      value: t("revision", { number: page.revision.number, date: dayOf(page.revision.publishedAt, lang) }),
    },
  ];
  return (
    <article className="audit">
      <p className="kicker">
        <a href={`/${lang}/audits`}>{t("audits")}</a> · {t(machine ? "kickerMachine" : "kicker")}
      </p>
      <h1 lang={other(title)}>{title?.text ?? page.slug}</h1>
      {summary && (
        <p className="lede" lang={other(summary)}>
          {summary.text}
        </p>
      )}
      {page.demonstration && (
        <div className="notice bad">
          <p>{t.rich("demonstration", bold)}</p>
        </div>
      )}
      {page.imported && (
        <div className="notice calm">
          <p>{t.rich("imported", bold)}</p>
        </div>
      )}
      {spoken && (
        <div className="notice calm">
          <p>{t("otherLanguage", { language: languageText(lang, lang) })}</p>
        </div>
      )}
      <Flagged page={page} lang={lang} path={path} />
      <section aria-labelledby="found">
        <h2 id="found">{t("totals")}</h2>
        <p className="audit-sum">{auditSum(body.totals, lang)}</p>
        <VerdictBar totals={body.totals} id={body.id} />
        <VerdictTable totals={body.totals} lang={lang} path={path} chosen={chosen} />
        <details className="share">
          <summary>{t("share")}</summary>
          <label>
            {t("shareLabel")}
            <textarea
              readOnly
              rows={4}
              value={`${title?.text ?? ""}. ${auditSum(body.totals, lang)} ${permalink}`}
            />
          </label>
          <p>
            <a href={permalink}>{t("permalink")}</a>
          </p>
        </details>
      </section>
      <section aria-labelledby="audited">
        <h2 id="audited">{t("of")}</h2>
        {machine && <p className="note">{t("machine")}</p>}
        <dl className="facts">
          {facts
            .filter(({ value }) => value)
            .map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </section>
      <Statements page={page} lang={lang} path={path} chosen={chosen} />
    </article>
  );
}

/** Which statements ask for another look, at the head of the page. */
function Flagged({ page, lang, path }: { page: AuditPage; lang: Language; path: string }) {
  const states = statesOf(page);
  const flagged = page.body.sentences.flatMap(({ claims }, at) =>
    lookAgain(claims, states).length > 0 ? [at + 1] : [],
  );
  if (flagged.length === 0) return null;
  return (
    <div className="notice">
      <p>
        {text(auditsText, lang)("lookAgainTotal", { count: flagged.length })}{" "}
        {flagged.map((number, at) => (
          <span key={number}>
            {at > 0 && ", "}
            <a href={`${path}#statement-${number}`}>{number}</a>
          </span>
        ))}
      </p>
    </div>
  );
}
