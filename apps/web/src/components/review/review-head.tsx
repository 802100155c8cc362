import { reference } from "@convenio/domain/evidence/reference";
import { kindOf } from "@convenio/domain/kinds/all";
import type { ProposalPage } from "@convenio/domain/reading/proposal-page";
import type { Language } from "@convenio/domain/text/languages";
import { instantWords } from "@convenio/domain/time/words";
import { auditEditorText } from "../../text/audit-editor.ts";
import { reviewText } from "../../text/review.ts";
import { text } from "../../text/text.ts";
import { peopleText } from "../entry/person-text.ts";
import { spokenIn } from "../entry/title-of.ts";
import { entryText } from "../entry/value-text.ts";
import { PolicyLink } from "../policy/policy-link.tsx";

type Props = {
  lang: Language;
  page: ProposalPage;
  /** The patchset whose differences are shown, if not the whole change. */
  since: number | null;
  isAuthor: boolean;
};

/** What is proposed, by whom, in which state; and what has happened around it. */
export function ReviewHead({ lang, page, since, isAuthor }: Props) {
  const t = text(reviewText, lang);
  const { current } = page;
  if (!current) return null;
  const about = current.subjects[0];
  const entry = about && page.names.entries[about.id];
  const source = about && page.names.sources[about.id];
  const audit = about?.content.type === "audit" ? about.content : null;
  const kind = audit ? text(auditEditorText, lang)("audit") : entry && kindOf(entry.kind)?.words.one[lang];
  const title = entry
    ? entryText(entry.id, lang, page.names)
    : source
      ? reference(source.content, lang).title
      : audit
        ? (spokenIn(audit.titles, lang)?.text ?? text(auditEditorText, lang)("untitled"))
        : "";
  const of = current.subjects.map(({ content }) => content).find(({ type }) => type === "entry")?.language;
  const judged = page.lastJudged !== null && page.lastJudged < current.number ? page.lastJudged : null;
  return (
    <header className="review-head">
      <p className="kicker">
        {t("head.review")} <span className="sep">·</span> {kind}{" "}
        {page.demonstration && <span className="tag">{t("head.demonstration")}</span>}
      </p>
      <h1>
        {entry?.slug ? <a href={`/${lang}/e/${entry.slug}`}>{title}</a> : title}
        {about?.base === 0 && (
          <span className="tag">{audit ? text(auditEditorText, lang)("newAudit") : t("head.newEntry")}</span>
        )}
      </h1>
      <p className="meta">
        <span className={`pill ${page.state}`}>{t(`states.${page.state}`)}</span>
        {[
          t("head.patchset", { number: current.number, total: page.patchsets.length }),
          t("head.by", { names: peopleText(current.authors, lang, page.names) }),
          t("head.submitted", { when: instantWords(current.submittedAt, lang) }),
          t("head.operations", { count: current.operations.length }),
        ].join(" · ")}
        {" · "}
        <PolicyLink lang={lang} policy={current.policy} />
      </p>
      <p className="lede small-lede" lang={of === lang ? undefined : of}>
        {current.rationale}
      </p>
      {page.moved.length > 0 && page.state !== "published" && <p className="notice">{t("head.moved")}</p>}
      {page.parallel.length > 0 && (
        <p className="notice plain">
          {t("head.parallel", { count: page.parallel.length })}{" "}
          {page.parallel.map(({ id, state }, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <a href={`/${lang}/proposals/${id}`}>{t(`states.${state}`).toLowerCase()}</a>
            </span>
          ))}
        </p>
      )}
      <p className="since">
        {since !== null && since !== current.number ? (
          <>
            {t("head.sinceNow", { number: since, current: current.number })}{" "}
            <a href={`/${lang}/proposals/${page.id}`}>{t("head.whole")}</a>
          </>
        ) : (
          judged !== null && (
            <a href={`/${lang}/proposals/${page.id}?since=${judged}`}>
              {t("head.since", { number: judged })}
            </a>
          )
        )}
        {isAuthor && page.actions.save === null && (
          <a className="btn small" href={`/${lang}/proposals/${page.id}?edit`}>
            {t("head.edit")}
          </a>
        )}
      </p>
      <Outcome lang={lang} page={page} />
    </header>
  );
}

function Outcome({ lang, page }: { lang: Language; page: ProposalPage }) {
  const t = text(reviewText, lang);
  const { state } = page;
  if (
    state !== "published" &&
    state !== "rejected" &&
    state !== "withdrawn" &&
    state !== "superseded" &&
    state !== "approved" &&
    state !== "changes-requested"
  )
    return null;
  return (
    <div className="notice plain" role="status">
      <p>
        {t(`outcome.${state}`)}{" "}
        {state === "changes-requested" && <a href="#discussion">{t("outcome.requests")}</a>}
      </p>
      {page.published
        .filter(({ slug }) => slug !== null)
        .map(({ subject, slug }) => (
          <p key={subject}>
            <Published page={page} subject={subject} slug={slug ?? ""} lang={lang} />
          </p>
        ))}
    </div>
  );
}

type PublishedProps = { page: ProposalPage; subject: string; slug: string; lang: Language };

/** The way to the page that a published subject has now. */
function Published({ page, subject, slug, lang }: PublishedProps) {
  const content = page.current?.subjects.find(({ id }) => id === subject)?.content;
  const audit = content?.type === "audit" ? content : null;
  const title = audit ? (spokenIn(audit.titles, lang)?.text ?? slug) : entryText(subject, lang, page.names);
  return (
    <a href={`/${lang}/${audit ? "audits" : "e"}/${slug}`}>
      {text(reviewText, lang)("outcome.read", { title })}
    </a>
  );
}
