import type { IncomingMessage } from "node:http";
import { forwarded, type House } from "./gate.ts";

/** What the answer to somebody who merely reads depends on, beside the address: two headers, as they were sent. */
export type Glance = { accepted: string | undefined; known: string | undefined };

/**
 * Looks at the headers of a request once, in the raw, and answers with what matters to a page that is held; null when
 * the gate might have something against it (it writes, carries a body, asks another host, or came through a proxy to
 * a demo) or a header stands there twice. It is asked of every request, so it looks at no more than it must.
 */
export function glance(
  { method, rawHeaders }: Pick<IncomingMessage, "method" | "rawHeaders">,
  host: string,
  { mode }: Pick<House, "mode">,
): Glance | null {
  if (method !== "GET" && method !== "HEAD") return null;
  let asked: string | undefined;
  let accepted: string | undefined;
  let known: string | undefined;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? "";
    // The length tells most names apart without spelling them, and most write them in this way.
    switch (name.length) {
      case 4:
        if (name !== "Host" && name.toLowerCase() !== "host") break;
        if (asked !== undefined) return null;
        asked = rawHeaders[at + 1];
        break;
      case 13:
        if (name.toLowerCase() !== "if-none-match") break;
        if (known !== undefined) return null;
        known = rawHeaders[at + 1];
        break;
      case 15:
        if (name !== "Accept-Encoding") {
          if (forwarding(name, mode)) return null;
          if (name.toLowerCase() !== "accept-encoding") break;
        }
        if (accepted !== undefined) return null;
        accepted = rawHeaders[at + 1];
        break;
      case 14:
        if (name.toLowerCase() === "content-length") return null;
        break;
      case 17:
        if (name.toLowerCase() === "transfer-encoding" || forwarding(name, mode)) return null;
        break;
      default:
        if (forwarding(name, mode)) return null;
    }
  }
  return asked === host ? { accepted, known } : null;
}

/** A demo never answers behind a proxy. */
function forwarding(name: string, mode: House["mode"]): boolean {
  if (mode === "live" || !/^[xf]/i.test(name)) return false;
  return forwarded(name.toLowerCase());
}
