import type { IncomingHttpHeaders } from "node:http";
import { wellFormed } from "./well-formed.ts";

/** The largest request body that is read, in bytes. */
export const bodyLimit = 2 * 1024 * 1024;

/** What the gate must know of the installation. */
export type House = { mode: "demo" | "live"; url: URL; port: number };

export type Refused = {
  kind: "refused";
  status: 400 | 403 | 411 | 413 | 421;
  reason: "malformed" | "foreignOrigin" | "lengthRequired" | "tooLarge" | "misdirected";
};
export type Verdict = { kind: "pass" } | { kind: "redirect"; to: string } | Refused;

type Incoming = { method: string; target: string; headers: IncomingHttpHeaders };

/**
 * Decides, before Next sees a request, whether it may come in: a demo answers only on loopback names and
 * never behind a proxy (421); a target must decode to plain text (400); whatever may change something must
 * come from a page of this site (403) and state an acceptable length (411, 413). A demo asked under
 * another of its loopback names is redirected to the configured one, or cookies would be lost.
 */
export function gate(incoming: Incoming, house: House): Verdict {
  const { headers, method, target } = incoming;
  if (house.mode === "demo" && !askedLocally(headers, house)) return refuse(421, "misdirected");
  if (!wellFormed(target)) return refuse(400, "malformed");
  const reads = method === "GET" || method === "HEAD" || method === "OPTIONS";
  if (!reads && headers.origin !== house.url.origin) return refuse(403, "foreignOrigin");
  if (!reads && headers["transfer-encoding"] !== undefined) return refuse(411, "lengthRequired");
  if (Number(headers["content-length"] ?? 0) > bodyLimit) return refuse(413, "tooLarge");
  const probe = target === "/api/health" || target === "/api/ready";
  if (reads && !probe && house.mode === "demo" && headers.host !== house.url.host) {
    return { kind: "redirect", to: house.url.origin + target };
  }
  return { kind: "pass" };
}

function askedLocally(headers: IncomingHttpHeaders, { port }: House): boolean {
  const forwarded = Object.keys(headers).some(
    (name) => name === "forwarded" || name.startsWith("x-forwarded-"),
  );
  const names = ["127.0.0.1", "localhost", "[::1]"].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );
  return !forwarded && names.includes(headers.host ?? "");
}

function refuse(status: Refused["status"], reason: Refused["reason"]): Refused {
  return { kind: "refused", status, reason };
}
