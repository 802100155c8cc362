import type { ServerResponse } from "node:http";
import type { Language } from "@convenio/domain/text/languages";
import { serverWords } from "../../text/server.ts";
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

/** Redirects without keeping: the target depends on the visitor. */
export function answerRedirect(response: ServerResponse, status: 302 | 307, to: string): void {
  response.writeHead(status, { Location: to, "Cache-Control": "private, no-store" });
  response.end();
}

/** A page of the server itself: complete without Next, because it stands where nothing else can be relied on. */
export function plainDocument(language: Language, what: Refused["reason"] | "failed" | "csrf"): string {
  const words = serverWords[language];
  const { title, sentence } = words[what];
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
<p><a href="/${language}">${words.home}</a></p>
</main>
</body>
</html>
`;
}
