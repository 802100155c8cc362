import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/** The name of this request in the log: the one that a trusted proxy gave it, when it is well formed, else a new one. */
export function requestId(headers: IncomingHttpHeaders, trustProxy: boolean): string {
  const given = headers["x-request-id"];
  if (trustProxy && typeof given === "string" && wellFormed.test(given)) return given;
  return randomBytes(12).toString("base64url");
}
