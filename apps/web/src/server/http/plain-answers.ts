import type { ServerResponse } from "node:http";
import type { Language } from "@convenio/domain/text/languages";
import { type ServerWords, serverWords } from "../../text/server.ts";
import type { Refused } from "./gate.ts";
import { documentCsp } from "./security-headers.ts";

/** Answers a refusal of the gate: a plain page of one sentence, or JSON for a path under /api. */
export function answerRefusal(
  response: ServerResponse,
  refused: Refused,
  { language, api }: { language: Language; api: boolean },
): void {
  const { sentence } = serverWords[language][refused.reason];
  response.writeHead(refused.status, {
    "Content-Type": api ? "application/json; charset=utf-8" : "text/html; charset=utf-8",
    "Content-Language": language,
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": documentCsp(),
    ...(refused.status === 411 || refused.status === 413 ? { Connection: "close" } : {}),
  });
  response.end(
    api
      ? JSON.stringify({ error: { reason: refused.reason, message: sentence } })
      : plainDocument(language, refused.reason),
  );
}

/** Redirects without keeping: the target depends on the visitor, or is cheaper to make than to keep. */
export function answerRedirect(response: ServerResponse, status: 307 | 308, to: string): void {
  response.writeHead(status, { Location: to, "Cache-Control": "private, no-store" });
  response.end();
}

/** Answers 405: documents are only read. */
export function answerMethod(response: ServerResponse, language: Language): void {
  response.writeHead(405, {
    Allow: "GET, HEAD",
    "Content-Type": "text/html; charset=utf-8",
    "Content-Language": language,
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": documentCsp(),
  });
  response.end(plainDocument(language, "readOnlyPage"));
}

/** Answers 500 with our own error document, whatever was to be said in its place. */
export function answerFailure(response: ServerResponse, language: Language): void {
  for (const name of response.getHeaderNames()) {
    if (
      /^(?:vary|etag|link|set-cookie|content-encoding|transfer-encoding|x-nextjs-.*|x-next-.*)$/.test(name)
    ) {
      response.removeHeader(name);
    }
  }
  const body = Buffer.from(plainDocument(language, "failed"));
  response.writeHead(500, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": body.length,
    "Content-Language": language,
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": documentCsp(),
  });
  response.end(body);
}

/** A page of the server itself: complete without Next, because it stands where nothing else can be relied on. */
export function plainDocument(language: Language, what: Exclude<keyof ServerWords, "home">): string {
  return plainPage(language, serverWords[language][what]);
}

/** The same with words of its caller's, which must be the product's own: they are not escaped. */
export function plainPage(
  language: Language,
  { title, sentence }: { readonly title: string; readonly sentence: string },
): string {
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
<p><a href="/${language}">${serverWords[language].home}</a></p>
</main>
</body>
</html>
`;
}
