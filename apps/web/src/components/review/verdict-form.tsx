"use client";

import { type ReviewReason, reviewReasons } from "@convenio/domain/proposal/verdict";
import type { Language } from "@convenio/domain/text/languages";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { text } from "../../text/text.ts";
import { verdictText } from "../../text/verdicts.ts";
import { FailureNote } from "./failure-note.tsx";
import type { Failure } from "./run-action.ts";

type Props = {
  lang: Language;
  /** What the form sends: a request for changes or a rejection, both with a coded reason and a text. */
  verdict: "requestChanges" | "reject";
  working: boolean;
  failure: Failure;
  onSend: (reason: ReviewReason, text: string) => void;
  onCancel: () => void;
};

const isReason = (value: string): value is ReviewReason => reviewReasons.some((reason) => reason === value);

/** Reason and text of a verdict that the author will read. Takes focus when it opens. */
export function VerdictForm({ lang, verdict, working, failure, onSend, onCancel }: Props) {
  const t = text(verdictText, lang);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState("");
  const [words, setWords] = useState("");
  const [missing, setMissing] = useState<"reason" | "text" | null>(null);

  useEffect(() => dialog.current?.showModal(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isReason(reason)) return refocus("reason");
    if (words.trim().length === 0) return refocus("text");
    setMissing(null);
    onSend(reason, words.trim());
  }

  function refocus(what: "reason" | "text") {
    setMissing(what);
    document.getElementById(`${id}-${what}`)?.focus();
  }

  const wrong = (what: "reason" | "text") => ({
    className: missing === what ? "field wrong" : "field",
    error: missing === what && (
      <p className="error" id={`${id}-${what}-missing`}>
        {t(what === "reason" ? "decide.reasonMissing" : "decide.textMissing")}
      </p>
    ),
    describedBy: missing === what ? `${id}-${what}-missing` : undefined,
  });
  const [atReason, atText] = [wrong("reason"), wrong("text")];

  return (
    <dialog ref={dialog} aria-labelledby={`${id}-title`} onClose={onCancel}>
      <form onSubmit={submit} noValidate>
        <h2 id={`${id}-title`}>{t(`decide.${verdict}`)}</h2>
        <div className={atReason.className}>
          <label htmlFor={`${id}-reason`}>{t("decide.reason")}</label>
          {atReason.error}
          <select
            id={`${id}-reason`}
            value={reason}
            aria-describedby={atReason.describedBy}
            onChange={(event) => setReason(event.target.value)}
          >
            <option value="">{t("decide.chooseReason")}</option>
            {reviewReasons.map((option) => (
              <option key={option} value={option}>
                {t(`reasons.${option}`)}
              </option>
            ))}
          </select>
        </div>
        <div className={atText.className}>
          <label htmlFor={`${id}-text`}>{t("decide.text")}</label>
          {atText.error}
          <textarea
            id={`${id}-text`}
            rows={4}
            maxLength={4000}
            value={words}
            aria-describedby={atText.describedBy}
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
        <FailureNote failure={failure} lang={lang} />
        <p className="actions">
          <button type="submit" className="btn primary" aria-disabled={working}>
            {t(verdict === "reject" ? "decide.sendReject" : "decide.sendRequest")}
          </button>
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            {t("decide.cancel")}
          </button>
        </p>
      </form>
    </dialog>
  );
}
