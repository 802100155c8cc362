import { randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Language } from "@convenio/domain/text/languages";
import { canonicalPath, canonicalQuery } from "../cache/canonical-address.ts";
import type { Place } from "../cache/document-routes.ts";
import { knownParameters } from "../cache/known-parameters.ts";
import type { PageCache } from "../cache/page-cache.ts";
import type { Next } from "../cache/render.ts";
import { requestId } from "../observe/request-id.ts";
import { span } from "../observe/span.ts";
import { convenio, type Note } from "../process.ts";
import { gate, type House } from "./gate.ts";
import { glance } from "./glance.ts";
import { bestLanguage, isLanguage } from "./language.ts";
import { answerFailure, answerPlain, answerRedirect, answerRefusal } from "./plain-answers.ts";
import type { Contexts } from "./quiet-contexts.ts";
import { applicationCsp, setSecurityHeaders } from "./security-headers.ts";
import { takeOver } from "./take-over.ts";
import { visitorAddress } from "./visitor-address.ts";

/** What the listener stands between. */
export type Between = {
  next: Next;
  cache: PageCache;
  house: House;
  /** Told while a request is under way that may look at its context. */
  contexts?: Contexts;
  /** Where a canonical path leads. */
  place(path: string): Place;
};

/** Makes the listener of the production server: gate, then the cache of documents, or Next for the application. */
export function handler(between: Between): RequestListener {
  const { cache, house } = between;
  const { host } = house.url;
  return (request, response) => {
    const seen = glance(request, host, house);
    if (seen !== null && cache.hit(request.url ?? "", seen, response)) return;
    const done = between.contexts?.hold();
    serve(request, response, between)
      .catch((error: unknown) => {
        console.error(error);
        fail(request, response);
      })
      .finally(() => {
        if (!done) return;
        if (response.closed) done();
        else response.once("close", done);
      });
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, between: Between): Promise<void> {
  const { cache, house, next, place } = between;
  const target = originForm(request);
  const [path = "/"] = target.split("?", 1);
  const query = target.slice(path.length + 1);
  const first = path.split("/")[1] ?? "";
  const language = isLanguage(first) ? first : bestLanguage(request.headers);
  const method = request.method ?? "GET";
  const reads = method === "GET" || method === "HEAD";

  setSecurityHeaders(response, { https: house.url.protocol === "https:" });
  const id = requestId(request.headers, house.trustProxy);
  response.setHeader("X-Request-Id", id);
  const verdict = namesTwoHosts(request)
    ? ({ kind: "refused", status: 400, reason: "malformed" } as const)
    : gate({ method, target, headers: request.headers }, house);
  if (verdict.kind === "refused") {
    return answerRefusal(response, verdict, { language, api: first === "api" });
  }
  if (verdict.kind === "redirect") return answerRedirect(response, verdict.status, verdict.to);

  // Files of the build carry names of their own making, and procedures answer in their own terms.
  const fixed = (first === "api" || first === "_next") && !dotSegment.test(path);
  const canonical = fixed ? path : inLowerCase(canonicalPath(path), place);
  if (reads && canonical !== path) {
    return answerRedirect(response, 308, canonical + target.slice(path.length));
  }
  const found = place(canonical);
  const asked = { "http.request.method": method, "http.route": found.pattern };
  const allowed = found.pattern.startsWith("/api/") ? ["GET", "HEAD", "POST", "OPTIONS"] : ["GET", "HEAD"];
  if (!allowed.includes(method)) {
    return answerPlain(response, 405, language, "readOnlyPage", { Allow: allowed.join(", ") });
  }
  if (found.kind === "application") {
    const note: Note = { cookies: [], id, address: visitorAddress(request, house.trustProxy) };
    const own = { next, note, language, path, head: method === "HEAD" };
    return span("request", asked, () => application(request, response, own));
  }
  const address =
    found.kind === "nowhere"
      ? `/${language}/missing`
      : canonical + canonicalQuery(query, knownParameters(found.pattern));
  const document = { address, varies: found.kind === "nowhere" };
  return span("request", asked, () =>
    convenio().request.run({ cookies: [], id }, () => cache.serve(document, request, response)),
  );
}

/** Languages, slugs and ids are in lower case: so is the one spelling of a document's path. */
function inLowerCase(path: string, place: Between["place"]): string {
  if (!/[A-Z]/.test(path)) return path;
  const lower = canonicalPath(path.toLowerCase());
  const { kind, pattern } = place(lower);
  return kind === "document" && !pattern.includes("[...") ? lower : path;
}

/** A segment that leads back to where it stands, or out of it. */
const dotSegment = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

/** The path and query asked for; what names its host in full (RFC 9112, 3.2.2) is asked of that host. */
function originForm(request: IncomingMessage): string {
  const target = request.url ?? "/";
  const [, host, rest = ""] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(target) ?? [];
  if (host === undefined) return target;
  request.headers.host = host;
  request.url = rest.startsWith("/") ? rest : `/${rest}`;
  return request.url;
}

/** Node keeps the first; whoever stands in front may have kept the other (RFC 9112, 3.2). */
function namesTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  return rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === "host").length > 1;
}

type Application = { next: Next; note: Note; language: Language; path: string; head: boolean };

async function application(
  request: IncomingMessage,
  response: ServerResponse,
  { next, note, language, path, head }: Application,
): Promise<void> {
  // Next then puts this nonce on all its tags.
  const nonce = randomBytes(16).toString("base64url");
  request.headers["content-security-policy"] = `script-src 'nonce-${nonce}'`;
  response.setHeader("Content-Security-Policy", applicationCsp(nonce));
  // Next renders no body for HEAD, so that the length would be unknown; Node leaves the body out itself.
  if (head) request.method = "GET";
  takeOver(request, response, { note, language, path, head });
  await convenio().request.run(note, () => next(request, response));
}

function fail(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const first = request.url?.split("/")[1];
  answerFailure(response, isLanguage(first) ? first : bestLanguage(request.headers));
}
