import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { forwarded } from "../http/gate.ts";

/** RFC 9110 and 6750: the scheme in any case, one or more spaces, the token. */
const bearer = /^bearer +(.*)$/i;

/**
 * Whether whoever asks may read the metrics: somebody on this machine whom no proxy forwarded, or who shows the token.
 * `from`: the network address of the connection. Without a token set, only the former.
 */
export function mayReadMetrics(
  { from, headers }: { from: string | undefined; headers: IncomingHttpHeaders },
  token: string | undefined,
): boolean {
  const direct = !Object.keys(headers).some(forwarded);
  if (direct && from !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(from)) return true;
  if (token === undefined) return false;
  const shown = bearer.exec(headers.authorization ?? "")?.[1] ?? "";
  return timingSafeEqual(digest(shown), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
