"use client";

import type { OwnSession } from "@convenio/domain/reading/account-page";
import type { Language } from "@convenio/domain/text/languages";
import { instantWords } from "@convenio/domain/time/words";
import { useRef, useState } from "react";
import { useTRPCClient } from "../../client/trpc.ts";
import { accountText } from "../../text/account.ts";
import { text } from "../../text/text.ts";
import { FailureNote } from "../review/failure-note.tsx";
import { useAction } from "../review/run-action.ts";

type Props = { lang: Language; sessions: readonly OwnSession[]; csrf: string };

/** Where a person is signed in: each browser with when it began and was used, and what ends it. */
export function SessionList({ lang, sessions, csrf }: Props) {
  const t = text(accountText, lang);
  const api = useTRPCClient();
  const { working, failure, run } = useAction();
  const [ended, setEnded] = useState<number | null>(null);
  const status = useRef<HTMLParagraphElement>(null);

  function end(change: () => Promise<{ ended: number }>) {
    setEnded(null);
    void run(change, (done) => {
      setEnded(done.ended);
      // The button that was pressed goes with its line.
      status.current?.focus();
    });
  }

  return (
    <>
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <SessionWords lang={lang} session={session} />
            {session.current ? (
              <form method="post" action="/api/sign-out">
                <input type="hidden" name="csrf" value={csrf} />
                <input type="hidden" name="language" value={lang} />
                <input type="hidden" name="next" value={`/${lang}`} />
                <button type="submit" className="btn small">
                  {t("signOut")}
                </button>
              </form>
            ) : (
              <button
                type="button"
                className="btn small"
                aria-disabled={working}
                aria-label={t("signOutThat", {
                  agent: session.agent || t("unknown"),
                  when: instantWords(session.begunAt, lang),
                })}
                onClick={() => end(() => api.people.endSession.mutate({ id: session.id }))}
              >
                {t("signOut")}
              </button>
            )}
          </li>
        ))}
      </ul>
      <FailureNote failure={failure} lang={lang} />
      <p role="status" tabIndex={-1} ref={status} className="muted">
        {ended !== null && t("ended", { count: ended })}
      </p>
      {sessions.length > 1 && (
        <p className="actions">
          <button
            type="button"
            className="btn"
            aria-disabled={working}
            onClick={() => end(() => api.people.endOtherSessions.mutate())}
          >
            {t("signOutOthers")}
          </button>
        </p>
      )}
    </>
  );
}

function SessionWords({ lang, session }: { lang: Language; session: OwnSession }) {
  const t = text(accountText, lang);
  const { agent, begunAt, lastSeenAt, current } = session;
  return (
    <p>
      <b>{agent || t("unknown")}</b> {current && <span className="tag on">{t("here")}</span>}
      <span className="muted small">
        {t("begun", { when: instantWords(begunAt, lang) })}
        {lastSeenAt && ` · ${t("seen", { when: instantWords(lastSeenAt, lang) })}`}
      </span>
    </p>
  );
}
