"use client";

import { type CheckResult, checkResults } from "@convenio/domain/evidence/check";
import type { Language } from "@convenio/domain/text/languages";
import { type FormEvent, useId, useRef, useState } from "react";
import { useTRPCClient } from "../../client/trpc.ts";
import { reviewText } from "../../text/review.ts";
import { text } from "../../text/text.ts";
import { FailureNote } from "./failure-note.tsx";
import { useAction } from "./run-action.ts";

type Checkable = {
  claim: string;
  claimHash: string;
  citation: string;
  citationHash: string;
  label: string;
};

type Answers = Record<string, CheckResult>;
const all = "all";

type Props = {
  lang: Language;
  /** The id of the element that names the passage, for those who hear several of these buttons. */
  passage: string;
  citations: Checkable[];
  answered: boolean;
};

/** Answers one passage: once for all its claims, or for each apart. Keeps what was chosen when the server refuses. */
export function PassageCheck({ lang, passage, citations, answered }: Props) {
  const t = text(reviewText, lang);
  const api = useTRPCClient();
  const name = useId();
  const form = useRef<HTMLFormElement>(null);
  const recorded = useRef(false);
  const { working, failure, run } = useAction();
  const [open, setOpen] = useState(!answered);
  const [apart, setApart] = useState(false);
  const [answers, setAnswers] = useState<Answers>({});
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState<"result" | "reason" | null>(null);

  const asked = apart
    ? citations.map(({ citation, label }) => ({ key: citation, label }))
    : [{ key: all, label: null }];

  async function submit(event: FormEvent) {
    event.preventDefault();
    const given = citations.map(({ label: _, ...ids }) => ({
      ids,
      result: answers[apart ? ids.citation : all],
    }));
    if (given.some(({ result }) => !result)) return refocus("result", "input[type=radio]");
    if (given.some(({ result }) => result === "inaccessible") && reason.trim() === "")
      return refocus("reason", "textarea");
    setMissing(null);
    const why = reason.trim() === "" ? undefined : reason.trim();
    const checked = given.flatMap(({ ids, result }) => (result ? [{ ...ids, result, reason: why }] : []));
    await run(
      () => api.checks.record.mutate({ citations: checked }),
      () => {
        recorded.current = true;
        setOpen(false);
      },
    );
  }

  function refocus(what: "result" | "reason", selector: string) {
    setMissing(what);
    form.current?.querySelector<HTMLElement>(selector)?.focus();
  }

  // The pressed button goes with the form: without this a keyboard reader begins again at the top of the page.
  function keepFocus(again: HTMLButtonElement | null) {
    if (again && recorded.current) again.focus();
    recorded.current = false;
  }

  if (!open) {
    return (
      <p>
        <button ref={keepFocus} type="button" className="btn small" onClick={() => setOpen(true)}>
          {t("evidence.again")}
        </button>
      </p>
    );
  }
  return (
    <form ref={form} className="check" onSubmit={submit} noValidate>
      {asked.map(({ key, label }) => (
        <fieldset key={key}>
          <legend className={label === null ? "vh" : "small"}>{label ?? t("evidence.question")}</legend>
          <div className="choices">
            {checkResults.map((result) => (
              <label key={result} className="choice">
                <input
                  type="radio"
                  name={`${name}-${key}`}
                  value={result}
                  checked={answers[key] === result}
                  onChange={() => setAnswers({ ...answers, [key]: result })}
                  aria-describedby={missing === "result" ? `${name}-missing` : undefined}
                />
                {t(`results.${result}`)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {missing === "result" && (
        <p className="error" id={`${name}-missing`}>
          {t("evidence.resultMissing")}
        </p>
      )}
      <div className={missing === "reason" ? "field wrong" : "field"}>
        <label htmlFor={`${name}-reason`}>{t("evidence.reason")}</label>
        {missing === "reason" && (
          <p className="error" id={`${name}-reason-missing`}>
            {t("evidence.reasonMissing")}
          </p>
        )}
        <textarea
          id={`${name}-reason`}
          className="one-line"
          rows={1}
          maxLength={600}
          value={reason}
          aria-describedby={missing === "reason" ? `${name}-reason-missing` : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <FailureNote failure={failure} lang={lang} />
      <p className="actions">
        <button type="submit" className="btn small" aria-disabled={working} aria-describedby={passage}>
          {t("evidence.record")}
        </button>
        {citations.length > 1 && (
          <button type="button" className="btn small" onClick={() => setApart(!apart)}>
            {t(apart ? "evidence.together" : "evidence.apart")}
          </button>
        )}
      </p>
    </form>
  );
}
