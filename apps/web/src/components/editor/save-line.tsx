"use client";

import type { Draft } from "@convenio/domain/proposal/draft";
import type { ReactNode } from "react";
import { editorText } from "../../text/editor.ts";
import { problemSentence } from "../../text/problems.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { severalText } from "../../text/several.ts";
import { text } from "../../text/text.ts";
import { conflictHeading, saveState } from "./draft-conflict.tsx";
import { useEditor } from "./editor-tools.tsx";
import type { Mark } from "./problem-fields.ts";
import { problemName } from "./problem-name.ts";
import type { SaveState } from "./save-queue.ts";
import { useClock } from "./use-clock.ts";
import { useGoToProblem } from "./use-go-to-problem.ts";

type Props = {
  state: SaveState;
  /** The first field that the last save could not read. */
  unread: Mark | null;
  draft: Draft;
  onRetry: () => void;
  children: ReactNode;
};

/** The save state, always in sight; a failure is read out, with what can be done about it. */
export function SaveLine({ state, unread, draft, onRetry, children }: Props) {
  const { lang, names } = useEditor();
  const go = useGoToProblem();
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
            : unread
              ? `${problemName(unread, draft, lang, names)}: ${problemSentence(unread.code, lang)}`
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
      id={saveState}
      tabIndex={-1}
      data-save={failure ? failure.code : state.status}
    >
      <span role="alert">{failure && t("notSaved", { reason })}</span>
      {!failure && (
        <>
          <span>{calm}</span> · {children}
        </>
      )}{" "}
      {failure?.code === "stale" && <a href={`#${conflictHeading}`}>{text(severalText, lang)("compare")}</a>}
      {failure?.code === "refused" && unread && (
        <button type="button" className="btn small" onClick={() => go(unread)}>
          {t("toField")}
        </button>
      )}{" "}
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
