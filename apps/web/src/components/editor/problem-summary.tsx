"use client";

import type { Draft } from "@convenio/domain/proposal/draft";
import type { Problem } from "@convenio/domain/proposal/problem";
import type { Refusal } from "@convenio/domain/refusal";
import { useEffect, useRef } from "react";
import { editorText } from "../../text/editor.ts";
import { problemSentence } from "../../text/problems.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "./editor-tools.tsx";
import { fieldId, lacksRationale } from "./problem-fields.ts";
import { problemName } from "./problem-name.ts";
import { useGoToProblem } from "./use-go-to-problem.ts";

/** What came of an attempt to submit: the refusal (null: the server was not reached), its problems, the draft it judged. */
export type Refused = { refusal: Refusal | null; problems: readonly Problem[]; draft: Draft; at: number };

type Props = { refused: Refused | null; problems: readonly Problem[]; draft: Draft };

/** All that has to be mended, in one list of links that takes the focus when the server has refused. */
export function ProblemSummary({ refused, problems, draft }: Props) {
  const { lang, names } = useEditor();
  const go = useGoToProblem();
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
                {problemName(problem, draft, lang, names)}
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
        <p>
          {refused.refusal ? refusalSentence(refused.refusal, lang) : t("goneWrong")}
          {refused.refusal?.code === "terms-not-accepted" && (
            <>
              {" "}
              <a href="#terms">{t("toField")}</a>
            </>
          )}
        </p>
      )}
    </div>
  );
}
