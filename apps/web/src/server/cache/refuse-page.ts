import type { ServerResponse } from "node:http";
import type { Language } from "@convenio/domain/text/languages";
import { plainDocument } from "../http/plain-answers.ts";
import { documentCsp } from "../http/security-headers.ts";

/** Why a document cannot be had, with the status and, where it helps to come back, the seconds to wait. */
const refusals = {
  busy: { status: 503, seconds: 1 },
  unreachable: { status: 503, seconds: 5 },
  failed: { status: 500 },
  notAcceptable: { status: 406 },
} as const;

export type PageRefusal = keyof typeof refusals;

/** Answers with a page of the server itself in place of a document; nobody keeps it. */
export function refusePage(
  response: ServerResponse,
  why: PageRefusal,
  { language, security }: { language: Language; security: readonly string[] },
): void {
  const refusal = refusals[why];
  const body = Buffer.from(plainDocument(language, why));
  response.writeHead(refusal.status, [
    ...["Content-Type", "text/html; charset=utf-8", "Content-Length", String(body.length)],
    ...["Content-Language", language, "Cache-Control", "private, no-store"],
    ...["Content-Security-Policy", documentCsp(), ...security],
    ...("seconds" in refusal ? ["Retry-After", String(refusal.seconds)] : []),
  ]);
  response.end(body);
}
