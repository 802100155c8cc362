import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { unreachable } from "@convenio/db/unreachable";
import type { Language } from "@convenio/domain/text/languages";
import { type Saying, type ServerWords, serverWords } from "../../text/server.ts";
import type { Refused } from "./gate.ts";
import { documentCsp } from "./security-headers.ts";

/** Seconds after which it helps to ask again for what needs the database. */
export const unreachableSeconds = 5;

type Sayings = Exclude<keyof ServerWords, "home" | "toForm">;

/** Words of a caller's; `form`: the path of the form to go back to, made of escaped parts, in place of the home page. */
type Said = Saying & { readonly form?: string };

/** What the server answers by itself is kept by nobody, and loads nothing but our own files. */
function answer(response: ServerResponse, status: number, headers: OutgoingHttpHeaders, text: string): void {
  const body = Buffer.from(text);
  response.writeHead(status, {
    ...headers,
    "Content-Length": body.length,
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": documentCsp(),
  });
  response.end(body);
}

/** Answers with a page of the server itself: one sentence in the reader's language. */
export function answerPlain(
  response: ServerResponse,
  status: number,
  language: Language,
  what: Sayings,
  more: OutgoingHttpHeaders = {},
): void {
  answer(response, status, { ...plainHeaders(language), ...more }, plainDocument(language, what));
}

/** Answers a refusal of the gate: a plain page of one sentence, or JSON for a path under /api. */
export function answerRefusal(
  response: ServerResponse,
  { status, reason }: Refused,
  { language, api }: { language: Language; api: boolean },
): void {
  const more = status === 411 || status === 413 ? { Connection: "close" } : {};
  if (api) {
    const headers = { "Content-Type": "application/json; charset=utf-8", "Content-Language": language };
    const { sentence } = serverWords[language][reason];
    answer(
      response,
      status,
      { ...headers, ...more },
      JSON.stringify({ error: { reason, message: sentence } }),
    );
  } else answerPlain(response, status, language, reason, more);
}

/** Redirects without keeping: the target depends on the visitor, or is cheaper to make than to keep. */
export function answerRedirect(
  response: ServerResponse,
  status: number,
  to: string,
  more: OutgoingHttpHeaders = {},
): void {
  answer(response, status, { Location: to, ...more }, "");
}

/** Answers 500, or 503 when it failed because the database cannot be asked, whatever was to be said in its place. */
export function answerFailure(response: ServerResponse, language: Language, failed?: unknown): void {
  for (const name of response.getHeaderNames()) {
    if (
      /^(?:vary|etag|link|set-cookie|content-encoding|transfer-encoding|x-nextjs-.*|x-next-.*)$/.test(name)
    ) {
      response.removeHeader(name);
    }
  }
  if (unreachable(failed) === null) answerPlain(response, 500, language, "failed");
  else answerPlain(response, 503, language, "unreachable", { "Retry-After": unreachableSeconds });
}

/** The same page, or one with words of its caller's, from a route: the server adds what the application always says. */
export function plainResponse(
  status: number,
  language: Language,
  page: Sayings | Said,
  more: Readonly<Record<string, string>> = {},
): Response {
  const body = typeof page === "string" ? plainDocument(language, page) : plainPage(language, page);
  return new Response(body, { status, headers: { ...plainHeaders(language), ...more } });
}

function plainHeaders(language: Language): Record<string, string> {
  return { "Content-Type": "text/html; charset=utf-8", "Content-Language": language };
}

/** Complete without Next, because it stands where nothing else can be relied on. */
function plainDocument(language: Language, what: Sayings): string {
  return plainPage(language, serverWords[language][what]);
}

/** The words must be the product's own: they are not escaped. */
function plainPage(language: Language, { title, sentence, form }: Said): string {
  const { home, toForm } = serverWords[language];
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Convenio</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${sentence}</p>
<p><a href="${form ?? `/${language}`}">${form === undefined ? home : toForm}</a></p>
</main>
</body>
</html>
`;
}
