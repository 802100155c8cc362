import type { Refusal } from "@convenio/domain/refusal";
import type { Language } from "@convenio/domain/text/languages";
import { refusalSentence } from "../text/refusals.ts";
import { signInText } from "../text/sign-in.ts";
import { text } from "../text/text.ts";
import { plainResponse } from "./http/plain-answers.ts";
import { retryAfter } from "./retry-after.ts";

/** Answers a form that was sent too often: 429 with the time to wait, in words and in `Retry-After`. */
export function tooOften(refusal: Refusal, language: Language): Response {
  const page = {
    title: text(signInText, language)("tooOften"),
    sentence: refusalSentence(refusal, language),
  };
  return plainResponse(429, language, page, retryAfter([refusal]));
}
