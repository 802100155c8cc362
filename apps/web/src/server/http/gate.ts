import type { IncomingHttpHeaders } from "node:http";
import { wellFormed } from "./well-formed.ts";

/** The largest request body that is read, in bytes. */
export const bodyLimit = 2 * 1024 * 1024;

/** What the gate must know of the installation. */
export type House = {
  mode: "demo" | "live";
  url: URL;
  port: number;
  /** A proxy of ours stands in front, and what it says of the visitor is believed. */
  trustProxy: boolean;
};

export type Refused = {
  kind: "refused";
  status: 400 | 403 | 411 | 413 | 421;
  reason: "malformed" | "foreignOrigin" | "lengthRequired" | "tooLarge" | "misdirected" | "otherHost";
};
export type Verdict = { kind: "pass" } | { kind: "redirect"; status: 307 | 308; to: string } | Refused;

/** Asked by machines under whatever name they know this server by. */
const probes = ["/api/health", "/api/ready", "/api/metrics"] as const;
export type Probe = (typeof probes)[number];

/** The probe that a request target asks for; undefined for anything else. */
export function probeOf(target: string): Probe | undefined {
  const [path] = target.split("?", 1);
  return probes.find((probe) => probe === path);
}

type Incoming = { method: string; target: string; headers: IncomingHttpHeaders };

/**
 * Decides, before Next sees a request, whether it may come in: a demo answers only on loopback names and
 * never behind a proxy (421); a target must decode to plain text (400); whatever may change something must
 * come from a page of this site (403) and state an acceptable length (411, 413). Who reads under another name
 * than the configured one is redirected to it, or cookies would be lost; who writes under another is refused (421).
 */
export function gate(incoming: Incoming, house: House): Verdict {
  const { headers, method, target } = incoming;
  if (house.mode === "demo" && !askedLocally(headers, house)) return refuse(421, "misdirected");
  if (!wellFormed(target)) return refuse(400, "malformed");
  const reads = method === "GET" || method === "HEAD" || method === "OPTIONS";
  const elsewhere = !isHost(headers.host, house.url) && probeOf(target) === undefined;
  if (!reads && house.mode === "live" && elsewhere) return refuse(421, "otherHost");
  if (!reads && headers.origin !== house.url.origin) return refuse(403, "foreignOrigin");
  if (!reads && headers["transfer-encoding"] !== undefined) return refuse(411, "lengthRequired");
  if (Number(headers["content-length"] ?? 0) > bodyLimit) return refuse(413, "tooLarge");
  if (reads && elsewhere) {
    return { kind: "redirect", status: house.mode === "demo" ? 307 : 308, to: house.url.origin + target };
  }
  return { kind: "pass" };
}

/** Names of hosts know no capitals, and the port that a scheme has anyway says nothing. */
function isHost(asked: string | undefined, url: URL): boolean {
  if (asked === undefined || !/^[\w.:[\]-]+$/.test(asked)) return false;
  const given = `${url.protocol}//${asked}`;
  return URL.canParse(given) && new URL(given).host === url.host;
}

/** Whether a header of this name, in lower case, says that a proxy passed the request on. */
export function forwarded(name: string): boolean {
  return name === "forwarded" || name.startsWith("x-forwarded-");
}

function askedLocally(headers: IncomingHttpHeaders, { port }: House): boolean {
  const names = ["127.0.0.1", "localhost", "[::1]"].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );
  return !Object.keys(headers).some(forwarded) && names.includes(headers.host ?? "");
}

function refuse(status: Refused["status"], reason: Refused["reason"]): Refused {
  return { kind: "refused", status, reason };
}
