import type { Refusal } from "@convenio/domain/refusal";
import { refusalSentence } from "../text/refusals.ts";
import { signInText } from "../text/sign-in.ts";
import { text } from "../text/text.ts";
import { type Form, withCookies } from "./form.ts";
import { plainResponse } from "./http/plain-answers.ts";
import { retryAfter } from "./retry-after.ts";

/**
 * Answers a form that was sent too often: 429 with the time to wait, in words and in `Retry-After`, and the way back to
 * the form, where what was typed stands until then.
 */
export function tooOften(refusal: Refusal, form: Form): Response {
  const { language, page, kept } = form;
  const wait = refusal.code === "rate-limited" ? refusal.seconds : 0;
  const title = text(signInText, language)("tooOften");
  const said = { title, sentence: refusalSentence(refusal, language), form: page };
  return withCookies(plainResponse(429, language, said, retryAfter([refusal])), kept(wait));
}
