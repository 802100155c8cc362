"use client";

import type { ReviewReason } from "@convenio/domain/proposal/verdict";
import type { ProposalActions } from "@convenio/domain/reading/proposal-page";
import type { Refusal } from "@convenio/domain/refusal";
import type { Language } from "@convenio/domain/text/languages";
import { useRouter } from "next/navigation";
import { type ReactNode, useId, useRef, useState } from "react";
import { useTRPCClient } from "../../client/trpc.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { text } from "../../text/text.ts";
import { verdictText } from "../../text/verdicts.ts";
import { warningsText } from "../../text/warnings.ts";
import { Confirm } from "./confirm.tsx";
import { FailureNote } from "./failure-note.tsx";
import { useAction } from "./run-action.ts";
import { VerdictForm } from "./verdict-form.tsx";

type Props = {
  lang: Language;
  proposal: string;
  patchset: number;
  hash: string;
  /** The current checks on new and changed citations, which an approver confirms having read. */
  checks: string[];
  /** Keys of what does not agree in the change, which an approver confirms having seen. */
  warnings: string[];
  actions: ProposalActions;
  /** Which buttons concern this reader: reviewers judge, authors withdraw, carry over, copy; who is both reads why they may not judge. */
  reader: "reviewer" | "author" | "both";
  /** "1 of 2 approvals · high risk", rendered by the server. */
  children: ReactNode;
};

/** The bar at the foot of a proposal: what may be done now and, where it may not, why. */
export function DecisionBar({
  lang,
  proposal,
  patchset,
  hash,
  checks,
  warnings,
  actions,
  reader,
  children,
}: Props) {
  const t = text(verdictText, lang);
  const api = useTRPCClient();
  const router = useRouter();
  const why = useId();
  const { working, failure, run } = useAction();
  const bar = useRef<HTMLElement>(null);
  // What was confirmed is exactly these checks: one that comes later has to be read too.
  const [readChecks, setReadChecks] = useState<string | null>(null);
  const read = checks.length === 0 || readChecks === checks.join();
  const [seenWarnings, setSeenWarnings] = useState(false);
  const agreed = warnings.length === 0 || seenWarnings;
  const w = text(warningsText, lang);
  const [asking, setAsking] = useState<"requestChanges" | "reject" | null>(null);

  const seen = { proposal, patchset, hash };
  const approval: Refusal | "unread" | "unseen" | null =
    withoutUnread(actions.approve) ?? (read ? (agreed ? null : "unseen") : "unread");
  const carryOver = () =>
    run(
      () => api.proposals.carryOver.mutate({ id: proposal }),
      () => router.push(`/${lang}/proposals/${proposal}?edit`),
    );
  const copy = () =>
    run(
      () => api.proposals.copy.mutate({ id: proposal }),
      ({ id }) => router.push(`/${lang}/proposals/${id}`),
    );
  const approve = {
    action: "approve",
    primary: true,
    run: () => run(() => api.reviews.approve.mutate({ ...seen, read: checks, acknowledged: warnings })),
  } as const;
  const publish = {
    action: "publish",
    run: () => run(() => api.proposals.publish.mutate({ id: proposal })),
  } as const;
  const own = [
    { action: "carryOver", run: carryOver },
    { action: "copy", run: copy },
    {
      action: "withdraw",
      run: () =>
        window.confirm(t("decide.withdrawSure")) &&
        run(() => api.proposals.withdraw.mutate({ id: proposal })),
    },
  ] as const;
  const judging = [
    { action: "requestChanges", run: () => setAsking("requestChanges") },
    { action: "reject", run: () => setAsking("reject") },
  ] as const;
  const buttons: readonly { action: keyof ProposalActions; primary?: boolean; run: () => void }[] = {
    reviewer: [approve, ...judging, publish],
    author: [{ ...publish, primary: true }, ...own],
    both: [approve, publish, ...own],
  }[reader];

  function send(reason: ReviewReason, words: string) {
    const verdict = { ...seen, reason, text: words };
    run(
      () =>
        asking === "reject" ? api.reviews.reject.mutate(verdict) : api.reviews.requestChanges.mutate(verdict),
      closeForm,
    );
  }

  function closeForm() {
    setAsking(null);
    bar.current?.focus();
  }

  const shown = buttons.filter(({ action, primary }) => primary || !tooEarly(action, actions[action]));
  const confirms = reader !== "author" && withoutUnread(actions.approve) === null;
  const hindrance = reader === "author" ? null : approval;
  if (shown.every(({ action }) => actions[action]?.code === "wrong-state")) return null;
  return (
    <section ref={bar} tabIndex={-1} className="decide" aria-label={t("decide.label")}>
      <div className="wrap">
        <div className="why">
          {children}
          {hindrance !== null && (
            <p id={why} className="muted">
              {hindrance === "unread"
                ? t("decide.readFirst")
                : hindrance === "unseen"
                  ? w("seenFirst")
                  : hindrance.code === "already-approved"
                    ? t("decide.stands")
                    : refusalSentence(hindrance, lang)}
            </p>
          )}
          {confirms && checks.length > 0 && (
            <Confirm checked={read} onChange={(given) => setReadChecks(given ? checks.join() : null)}>
              {t("decide.read", { count: checks.length })}
            </Confirm>
          )}
          {confirms && warnings.length > 0 && (
            <Confirm checked={seenWarnings} onChange={setSeenWarnings}>
              {w("seen", { count: warnings.length })}
            </Confirm>
          )}
          {asking === null && <FailureNote failure={failure} lang={lang} />}
        </div>
        <p className="actions">
          {shown.map(({ action, primary, run: act }) => {
            const refusal = action === "approve" ? approval : actions[action];
            const disabled = refusal !== null || working;
            const reason =
              refusal === null || typeof refusal === "string" ? undefined : refusalSentence(refusal, lang);
            return (
              <button
                key={action}
                type="button"
                className={primary ? "btn primary" : "btn"}
                aria-disabled={disabled}
                aria-describedby={refusal !== null && action === "approve" ? why : undefined}
                title={reason}
                onClick={() => !disabled && act()}
              >
                {t(`decide.${label(action)}`)}
              </button>
            );
          })}
        </p>
      </div>
      {asking !== null && (
        <VerdictForm
          lang={lang}
          verdict={asking}
          working={working}
          failure={failure}
          onSend={send}
          onCancel={closeForm}
        />
      )}
    </section>
  );
}

/** Publishing by hand is for what is approved: before that, and after the end, its button would only be noise. */
function tooEarly(action: keyof ProposalActions, refusal: Refusal | null): boolean {
  if (refusal === null) return false;
  if (refusal.code === "wrong-state" || refusal.code === "nothing-to-carry") return true;
  return action === "publish" && refusal.code !== "merge-conflict";
}

type Button = "approve" | "requestChanges" | "reject" | "publish" | "withdraw" | "carryOver" | "copy";
const label = (action: keyof ProposalActions): Button =>
  action === "save" || action === "submit" ? "publish" : action;

/** The page was rendered before the reader could confirm: only what remains besides that hinders. */
function withoutUnread(refusal: Refusal | null): Refusal | null {
  return refusal?.code === "evidence-unread" ? null : refusal;
}
