import type { ServerResponse } from "node:http";
import type { Language } from "@convenio/domain/text/languages";
import { answerPlain, unreachableSeconds } from "../http/plain-answers.ts";

/** Why a document cannot be had, with the status and, where it helps to come back, the seconds to wait. */
const refusals = {
  busy: { status: 503, seconds: 1 },
  unreachable: { status: 503, seconds: unreachableSeconds },
  failed: { status: 500 },
  notAcceptable: { status: 406 },
} as const;

export type PageRefusal = keyof typeof refusals;

/** Answers with a page of the server itself in place of a document; nobody keeps it. */
export function refusePage(response: ServerResponse, why: PageRefusal, language: Language): void {
  const refusal = refusals[why];
  const wait = "seconds" in refusal ? { "Retry-After": refusal.seconds } : {};
  answerPlain(response, refusal.status, language, why, wait);
}
