"use client";

import type { Language } from "@convenio/domain/text/languages";
import { refusalSentence } from "../../text/refusals.ts";
import { text } from "../../text/text.ts";
import { verdictText } from "../../text/verdicts.ts";
import type { Failure } from "./run-action.ts";

/** Says why an action did not happen, where it was asked for; read out at once. */
export function FailureNote({ failure, lang }: { failure: Failure; lang: Language }) {
  return (
    <div role="alert">
      {failure !== null && (
        <p className="error">
          {failure === "unreachable"
            ? text(verdictText, lang)("decide.failed")
            : refusalSentence(failure, lang)}
        </p>
      )}
    </div>
  );
}
