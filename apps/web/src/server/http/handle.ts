import { randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { convenio, type Note } from "../process.ts";
import { gate, type House } from "./gate.ts";
import { bestLanguage, isLanguage } from "./language.ts";
import { answerRedirect, answerRefusal, plainDocument } from "./plain-answers.ts";
import { applicationCsp, documentCsp, setSecurityHeaders } from "./security-headers.ts";
import { takeOver } from "./take-over.ts";

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** First path segments that are no language but lead somewhere: routes and files of `public/`. */
type Known = ReadonlySet<string>;

/** Makes the listener of the production server: gate, then Next, whose response is taken over. */
export function handler(next: Next, house: House, known: Known): RequestListener {
  return (request, response) => {
    serve(request, response, next, house, known).catch((error: unknown) => {
      console.error(error);
      fail(request, response);
    });
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  next: Next,
  house: House,
  known: Known,
): Promise<void> {
  setSecurityHeaders(response, { https: house.url.protocol === "https:" });
  const target = request.url ?? "/";
  const path = target.split("?", 1)[0] ?? "/";
  const first = path.split("/")[1] ?? "";
  const language = isLanguage(first) ? first : bestLanguage(request.headers);
  const method = request.method ?? "GET";

  const verdict = gate({ method, target, headers: request.headers }, house);
  if (verdict.kind === "refused") {
    return answerRefusal(response, verdict, { language, api: first === "api" });
  }
  if (verdict.kind === "redirect") return answerRedirect(response, 307, verdict.to);

  const note: Note = { cookies: [] };
  if (path !== "/" && !isLanguage(first) && !known.has(first) && !path.startsWith("/_next/static/")) {
    request.url = `/${language}/missing`;
    note.varies = true;
  }
  // Next then puts this nonce on its own tags and on nothing else, which is how we know them.
  const nonce = randomBytes(16).toString("base64url");
  request.headers["content-security-policy"] = `script-src 'nonce-${nonce}'`;
  response.setHeader("Content-Security-Policy", applicationCsp(nonce));
  // Next renders no body for HEAD, so that the length would be unknown; Node leaves the body out itself.
  const head = method === "HEAD";
  if (head) request.method = "GET";
  takeOver(request, response, { note, nonce, language, path, head });
  await convenio().request.run(note, () => next(request, response));
}

function fail(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const first = request.url?.split("/")[1];
  const language = isLanguage(first) ? first : bestLanguage(request.headers);
  response.writeHead(500, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": documentCsp(),
  });
  response.end(plainDocument(language, "failed"));
}
