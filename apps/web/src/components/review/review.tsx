import type { Person } from "@convenio/domain/people/actor";
import { may } from "@convenio/domain/people/may";
import type { Names } from "@convenio/domain/reading/names";
import type { ProposalPage } from "@convenio/domain/reading/proposal-page";
import type { BodyChange } from "@convenio/domain/revision/changed-bodies";
import type { Operation } from "@convenio/domain/revision/operation";
import type { Language } from "@convenio/domain/text/languages";
import { reviewText } from "../../text/review.ts";
import { text } from "../../text/text.ts";
import { verdictText } from "../../text/verdicts.ts";
import { PolicyLink } from "../policy/policy-link.tsx";
import { Operations } from "../proposal/operations.tsx";
import { WarningList } from "../proposal/warning-list.tsx";
import { PageFrame } from "../site/page-frame.tsx";
import { DecisionBar } from "./decision-bar.tsx";
import { Discussion } from "./discussion.tsx";
import { EvidenceColumn } from "./evidence-column.tsx";
import { ReviewHead } from "./review-head.tsx";

type Props = {
  lang: Language;
  page: ProposalPage;
  reader: Person;
  path: string;
  /** The difference from an earlier patchset to the current one, when that is what the reader asked for. */
  between: { operations: Operation[]; bodies: BodyChange[]; names: Names; from: number } | null;
};

const ended = ["published", "rejected", "withdrawn", "superseded"];

/** A proposal under review: the change on the left, evidence and decisions on the right, what may be done at the foot. */
export function Review({ lang, page, reader, path, between }: Props) {
  const t = text(reviewText, lang);
  const v = text(verdictText, lang);
  const { current } = page;
  const isAuthor = page.authors.includes(reader.id);
  const judges = may(reader, "review.write").ok;
  const open = !ended.includes(page.state);
  const frame = {
    lang,
    path,
    section: judges ? ("review" as const) : ("contribute" as const),
    className: "review",
  };
  if (current === null) return <PageFrame {...frame}>{null}</PageFrame>;

  const operations = between?.operations ?? current.operations;
  const unsourced = current.operations.filter(
    ({ cell, after }) => cell.endsWith("/unsourced") && after !== null,
  ).length;
  const checks = current.passages.flatMap(({ citations }) =>
    citations.flatMap((citation) => citation.checks),
  );
  const bar = (
    <DecisionBar
      key={current.hash + checks.length}
      lang={lang}
      proposal={page.id}
      patchset={current.number}
      hash={current.hash}
      checks={checks.map(({ id }) => id)}
      warnings={current.warnings.map(({ key }) => key)}
      actions={page.actions}
      reader={isAuthor ? (judges ? "both" : "author") : "reviewer"}
    >
      <p>
        <b>{v("decide.progress", { approvals: page.approvals, needed: current.needed })}</b>{" "}
        <span className="muted">
          {v("decide.risk", { risk: t(`risks.${current.risk}`).toLowerCase() })} ·{" "}
          <PolicyLink lang={lang} policy={current.policy} />
          {page.approvals > 0 && page.approvals < current.needed && <> · {v("decide.secondReader")}</>}
        </span>
      </p>
    </DecisionBar>
  );
  return (
    <PageFrame {...frame} after={open || page.actions.copy === null ? bar : undefined}>
      <ReviewHead lang={lang} page={page} since={between?.from ?? null} isAuthor={isAuthor} />
      <div className="cols">
        <section aria-labelledby="changes">
          <h2 id="changes">
            {t("change.title")}{" "}
            <span className="count">{t("head.operations", { count: operations.length })}</span>
          </h2>
          <WarningList
            warnings={current.warnings}
            contents={current.subjects.map(({ content }) => content)}
            names={page.names}
            lang={lang}
            to="reviewer"
          />
          {unsourced > 0 && <p className="notice">{t("change.unsourced", { count: unsourced })}</p>}
          {operations.length === 0 && <p className="muted">{t("head.nothingSince")}</p>}
          <Operations
            operations={operations}
            contents={current.subjects}
            bodies={between?.bodies}
            names={between ? merge(page.names, between.names) : page.names}
            lang={lang}
          />
        </section>
        <div>
          <EvidenceColumn
            lang={lang}
            patchset={current}
            names={page.names}
            reader={reader.id}
            checking={!open || !judges ? "closed" : isAuthor ? "own" : "open"}
          />
          <Discussion
            lang={lang}
            proposal={page.id}
            reviews={page.reviews}
            names={page.names}
            reader={reader.id}
            open={open}
            mayDismiss={may(reader, "objection.dismiss").ok && !isAuthor}
          />
        </div>
      </div>
    </PageFrame>
  );
}

function merge(a: Names, b: Names): Names {
  return {
    entries: { ...b.entries, ...a.entries },
    sources: { ...b.sources, ...a.sources },
    people: { ...b.people, ...a.people },
  };
}
