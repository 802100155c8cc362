"use client";

import { predicateOf } from "@convenio/domain/kinds/all";
import type { Draft } from "@convenio/domain/proposal/draft";
import type { Problem } from "@convenio/domain/proposal/problem";
import type { Refusal } from "@convenio/domain/refusal";
import { useEffect, useRef } from "react";
import { editorText } from "../../text/editor.ts";
import { problemSentence } from "../../text/problems.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { text } from "../../text/text.ts";
import { entryText, predicateWords } from "../entry/value-text.ts";
import { claimText, sourceTitle } from "./claim-text.ts";
import { useEditor } from "./editor-tools.tsx";
import { fieldId, lacksRationale, placeOf } from "./problem-fields.ts";

/** What came of an attempt to submit: the refusal (null: the server was not reached), its problems, the draft it judged. */
export type Refused = { refusal: Refusal | null; problems: readonly Problem[]; draft: Draft; at: number };

type Props = { refused: Refused | null; problems: readonly Problem[]; draft: Draft };

/** All that has to be mended, in one list of links that takes the focus when the server has refused. */
export function ProblemSummary({ refused, problems, draft }: Props) {
  const { lang, names, setOpen, focus } = useEditor();
  const t = text(editorText, lang);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (refused) box.current?.focus();
  }, [refused]);

  if (!refused) return null;
  const missing = lacksRationale(refused.refusal, draft.rationale);
  const count = problems.length + (missing ? 1 : 0);
  const mended = refused.problems.length > 0 || refused.refusal?.code === "rationale-missing";
  if (mended && count === 0) return null;

  function about(problem: Problem): string {
    const content = draft.subjects.find(({ id }) => id === problem.subject)?.content;
    if (content?.type === "source") return sourceTitle(problem.subject, lang, names);
    const place = placeOf(problem, draft);
    const claim = content?.claims.find(({ id }) => id === place.claim);
    const predicate = claim && content && predicateOf(content.kind, claim.predicate);
    if (claim && predicate) return claimText(claim, predicate, lang, names);
    const [head, field = ""] = problem.path.split(":");
    if (head === "predicate" && content) return predicateWords(content.kind, field, lang);
    return entryText(problem.subject, lang, names);
  }

  function go(problem: Problem) {
    const { claim } = placeOf(problem, draft);
    if (claim) setOpen(claim, true);
    const citation = /^citation:[^/]+/.exec(problem.path)?.[0];
    focus(fieldId(problem.subject, citation ?? problem.path));
  }

  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="refused-heading">
      <h2 id="refused-heading">{count > 0 ? t("summaryTitle", { count }) : t("refusedTitle")}</h2>
      {count > 0 ? (
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.subject} ${problem.path} ${problem.code}`}>
              <a
                href={`#${fieldId(problem.subject, problem.path)}`}
                onClick={(event) => {
                  event.preventDefault();
                  go(problem);
                }}
              >
                {about(problem)}
              </a>
              {": "}
              {problemSentence(problem.code, lang)}
            </li>
          ))}
          {missing && (
            <li>
              <a href="#rationale">{t("rationale")}</a>
              {": "}
              {refusalSentence({ code: "rationale-missing" }, lang)}
            </li>
          )}
        </ul>
      ) : (
        <p>{refused.refusal ? refusalSentence(refused.refusal, lang) : t("goneWrong")}</p>
      )}
    </div>
  );
}
