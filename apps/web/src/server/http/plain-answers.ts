import type { ServerResponse } from "node:http";
import type { Language } from "@convenio/domain/text/languages";
import { serverWords } from "../../text/server.ts";
import type { Refused } from "./gate.ts";
import { documentCsp } from "./security-headers.ts";

/** Answers a refusal of the gate: a plain sentence, or JSON for a path under /api. */
export function answerRefusal(
  response: ServerResponse,
  refused: Refused,
  { language, api }: { language: Language; api: boolean },
): void {
  const sentence = serverWords[language][refused.reason];
  response.writeHead(refused.status, {
    "Content-Type": api ? "application/json; charset=utf-8" : "text/plain; charset=utf-8",
    "Content-Language": language,
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": documentCsp(),
    ...(refused.status === 411 || refused.status === 413 ? { Connection: "close" } : {}),
  });
  response.end(
    api ? JSON.stringify({ error: { reason: refused.reason, message: sentence } }) : `${sentence}\n`,
  );
}

/** Redirects without keeping: the target depends on the visitor. */
export function answerRedirect(response: ServerResponse, status: 302 | 307, to: string): void {
  response.writeHead(status, { Location: to, "Cache-Control": "private, no-store" });
  response.end();
}

/** The page shown when rendering failed: complete in itself, because nothing else can be relied on. */
export function failureDocument(language: Language): string {
  const { title, sentence, home } = serverWords[language].failed;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Convenio</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${sentence}</p>
<p><a href="/${language}">${home}</a></p>
</main>
</body>
</html>
`;
}
