import type { IncomingMessage, ServerResponse } from "node:http";
import type { Language } from "@convenio/domain/text/languages";
import type { Note } from "../process.ts";
import { acceptedCoding, compressWhole } from "./compress.ts";
import { plainDocument } from "./plain-answers.ts";
import { documentCsp } from "./security-headers.ts";
import { documentLinks, stripFramework } from "./strip-framework.ts";

/** Seconds for which a shared cache may keep a document without asking again. */
const sharedSeconds = 60;

type Rendered = { note: Note; nonce: string; language: Language; html: string; failed: boolean };

/**
 * Sends a rendered page as a public document: without framework script, compressed, with its caching
 * headers; or, when rendering failed, our own error document in its place.
 */
export async function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  { note, nonce, language, html, failed }: Rendered,
): Promise<void> {
  const link = documentLinks(response.getHeader("link"));
  for (const name of response.getHeaderNames()) {
    if (/^(?:vary|etag|link|set-cookie|transfer-encoding|x-nextjs-.*|x-next-.*)$/.test(name)) {
      response.removeHeader(name);
    }
  }
  const body = Buffer.from(failed ? plainDocument(language, "failed") : stripFramework(html, nonce));
  const coding = acceptedCoding(request.headers);
  const bytes = coding ? await compressWhole(body, coding) : body;
  if (coding) response.setHeader("Content-Encoding", coding);
  if (link && !failed) response.setHeader("Link", link);
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Length", bytes.length);
  response.setHeader("Content-Security-Policy", documentCsp());
  response.setHeader("Cache-Control", failed || note.varies ? "private, no-store" : cacheControl(note));
  const tags = note.document?.tags ?? [];
  if (!failed && tags.length > 0) response.setHeader("Cache-Tag", tags.join(","));
  response.end(bytes);
}

/** Browsers ask again each time, so that a publication shows at the next request. */
function cacheControl({ document }: Note): string {
  const left = document?.until ? Math.floor((document.until.getTime() - Date.now()) / 1000) : sharedSeconds;
  return `public, max-age=0, s-maxage=${Math.max(0, Math.min(sharedSeconds, left))}, must-revalidate`;
}
