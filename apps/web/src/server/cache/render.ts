import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { renderToStaticMarkup } from "react-dom/server";
import { documentLinks, stripFramework } from "../http/strip-framework.ts";
import { span } from "../observe/span.ts";
import { convenio, type Note } from "../process.ts";
import { anonymousRequest, DetachedResponse } from "./detached-response.ts";

/** Next's request handler. */
export type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A public page, ready to be sent: nothing of the framework, the same for every reader. */
export type Rendering = {
  kind: "document";
  status: 200 | 404 | 410;
  html: Buffer;
  /** Preloads of fonts and style sheets. */
  link: string | undefined;
  tags: readonly string[];
  until: Date | undefined;
  /** The page tried to set a cookie, which a document never does: it is sent without, and not kept. */
  setsCookie: boolean;
};
export type Rendered =
  | Rendering
  | { kind: "redirect"; status: number; to: string }
  | { kind: "failure"; error?: unknown };

/**
 * Makes the function that renders the document at a canonical address. Next sees a request of its own, without
 * cookies and preferences, so that no visitor can colour what others get and none that leaves disturbs it.
 */
export function renderer(next: Next, host: string): (address: string) => Promise<Rendered> {
  return async (address) => {
    // Next puts this nonce on its own tags and on nothing else, which is how we know them.
    const nonce = randomBytes(16).toString("base64url");
    const request = anonymousRequest(address, {
      host,
      accept: "text/html",
      // Next keeps titles and links in the head for those who say who they are.
      "user-agent": "convenio",
      "content-security-policy": `script-src 'nonce-${nonce}'`,
    });
    const response = new DetachedResponse(request);
    const id = convenio().request.getStore()?.id;
    const note: Note = { cookies: [], markup: renderToStaticMarkup, id };
    try {
      await span("render", {}, () => convenio().request.run(note, () => next(request, response)));
    } catch (error) {
      console.error(error);
      return { kind: "failure", error };
    }
    return read(response, note, { nonce, address });
  };
}

function read(response: DetachedResponse, note: Note, own: { nonce: string; address: string }): Rendered {
  const { statusCode } = response;
  if (!response.ended || statusCode >= 500) return { kind: "failure", error: note.failed };
  const to = response.getHeader("location");
  if (statusCode >= 300 && statusCode < 400 && typeof to === "string") {
    return { kind: "redirect", status: statusCode, to };
  }
  const status = note.status ?? statusCode;
  const html = String(response.getHeader("content-type") ?? "").startsWith("text/html");
  if (!note.document || !html || (status !== 200 && status !== 404 && status !== 410)) {
    console.error(`${own.address} is no public page: it did not call publicPage, or answered ${status}`);
    return { kind: "failure" };
  }
  return {
    kind: "document",
    status,
    html: Buffer.from(stripFramework(response.text(), own.nonce)),
    link: documentLinks(response.getHeader("link")),
    tags: note.document.tags,
    until: note.document.until,
    setsCookie: note.cookies.length > 0 || response.hasHeader("set-cookie"),
  };
}
