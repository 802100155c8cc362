import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether whoever asks may read the metrics: somebody on this machine whom no proxy forwarded, or who shows the token.
 * `from`: the network address of the connection. Without a token set, only the former.
 */
export function mayReadMetrics(
  { from, headers }: { from: string | undefined; headers: IncomingHttpHeaders },
  token: string | undefined,
): boolean {
  const forwarded = Object.keys(headers).some(
    (name) => name === "forwarded" || name.startsWith("x-forwarded-"),
  );
  if (!forwarded && from !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(from)) return true;
  if (token === undefined) return false;
  return timingSafeEqual(digest(headers.authorization ?? ""), digest(`Bearer ${token}`));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
