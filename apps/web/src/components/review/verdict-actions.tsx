"use client";

import type { Verdict } from "@convenio/domain/proposal/verdict";
import type { Language } from "@convenio/domain/text/languages";
import { type FormEvent, useId, useState } from "react";
import { useTRPCClient } from "../../client/trpc.ts";
import { text } from "../../text/text.ts";
import { verdictText } from "../../text/verdicts.ts";
import { FailureNote } from "./failure-note.tsx";
import { useAction } from "./run-action.ts";

type Props = { lang: Language; proposal: string; review: string; verdict: Verdict; own: boolean };

/** Where the words are asked for, the reader goes on: the button that asked is gone. */
const focusOn = (field: HTMLTextAreaElement | null) => field?.focus();

/** What can be done about a standing verdict: its reviewer takes it back, an editor dismisses an objection. */
export function VerdictActions({ lang, proposal, review, verdict, own }: Props) {
  const t = text(verdictText, lang);
  const api = useTRPCClient();
  const id = useId();
  const { working, failure, run } = useAction();
  const [dismissing, setDismissing] = useState(false);
  const [words, setWords] = useState("");

  function dismiss(event: FormEvent) {
    event.preventDefault();
    run(() => api.reviews.dismiss.mutate({ proposal, review, text: words.trim() }));
  }

  const withdraw =
    verdict === "approve" ? "withdrawApproval" : verdict === "reject" ? "withdrawReject" : "withdrawRequest";
  return (
    <div>
      {own ? (
        <button
          type="button"
          className="btn small"
          aria-disabled={working}
          onClick={() => run(() => api.reviews.withdraw.mutate({ proposal, review }))}
        >
          {t(`discussion.${withdraw}`)}
        </button>
      ) : dismissing ? (
        <form onSubmit={dismiss}>
          <div className="field">
            <label htmlFor={id}>{t("discussion.dismissText")}</label>
            <textarea
              ref={focusOn}
              id={id}
              rows={2}
              maxLength={4000}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </div>
          <button type="submit" className="btn small" aria-disabled={working}>
            {t("discussion.dismiss")}
          </button>{" "}
          <button type="button" className="btn small quiet" onClick={() => setDismissing(false)}>
            {t("decide.cancel")}
          </button>
        </form>
      ) : (
        <button type="button" className="btn small" onClick={() => setDismissing(true)}>
          {t("discussion.dismiss")}
        </button>
      )}
      <FailureNote failure={failure} lang={lang} />
    </div>
  );
}
