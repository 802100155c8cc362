"use client";

import type { Language } from "@convenio/domain/text/languages";
import type { ReactNode } from "react";
import { editorText } from "../../text/editor.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { severalText } from "../../text/several.ts";
import { text } from "../../text/text.ts";
import { conflictHeading } from "./draft-conflict.tsx";
import type { SaveState } from "./save-queue.ts";
import { useClock } from "./use-clock.ts";

type Props = { state: SaveState; lang: Language; onRetry: () => void; children: ReactNode };

/** The save state, always in sight; a failure is read out, with what can be done about it. */
export function SaveLine({ state, lang, onRetry, children }: Props) {
  const t = text(editorText, lang);
  const time = useClock(state.savedAt, lang);
  const { failure } = state;
  const reason =
    failure === null
      ? ""
      : failure.code === "stale"
        ? t("staleShort")
        : failure.code === "signed-out"
          ? t("signedOut")
          : failure.code === "unreachable"
            ? t("unreachable")
            : refusalSentence(failure.refusal, lang);
  const calm =
    state.status === "saving"
      ? t("saving")
      : state.status === "waiting"
        ? t("unsaved")
        : time
          ? t("saved", { time })
          : t("savedPlain");
  return (
    <div
      className={failure ? "save-state bad" : "save-state"}
      data-save={failure ? failure.code : state.status}
    >
      <span role="alert">{failure && t("notSaved", { reason })}</span>
      {!failure && (
        <>
          <span>{calm}</span> · {children}
        </>
      )}{" "}
      {failure?.code === "stale" && <a href={`#${conflictHeading}`}>{text(severalText, lang)("compare")}</a>}
      {failure?.code === "signed-out" && (
        <a href={`/${lang}/sign-in`} target="_blank" rel="noopener">
          {t("signIn")}
        </a>
      )}{" "}
      {failure && failure.code !== "stale" && (
        <button type="button" className="btn small" onClick={onRetry}>
          {t("tryAgain")}
        </button>
      )}
    </div>
  );
}
