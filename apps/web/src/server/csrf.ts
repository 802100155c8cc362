import { randomBytes, timingSafeEqual } from "node:crypto";
import { headers } from "next/headers";
import { cache } from "react";
import { cookie, cookieName, readCookie } from "./cookies.ts";
import { keyedHash } from "./keyed-hash.ts";
import { convenio } from "./process.ts";
import { started } from "./start.ts";

const year = 365 * 24 * 60 * 60;
const wellMade = /^[A-Za-z0-9_-]{43}$/;

/** The header in which a changing request of the application carries its token. */
export const csrfHeader = "x-csrf-token";

/**
 * The token that forms and procedures of the application carry on every change: a signature of a random
 * cookie of this browser. It outlives the session, so that a text typed while the session ended can be
 * saved after signing in again. Makes the cookie when the browser has none.
 */
export const csrfToken = cache(async (): Promise<string> => {
  const { env, secret } = await started();
  const own = readCookie((await headers()).get("cookie"), cookieName("csrf", env.url));
  if (own && wellMade.test(own)) return keyedHash("csrf", own, secret);
  const made = freshCsrf(env.url, secret);
  convenio().request.getStore()?.cookies.push(made.setCookie);
  return made.token;
});

/** A new cookie and its token, for a browser whose own did not hold. */
export function freshCsrf(url: URL, secret: string): { token: string; setCookie: string } {
  const value = randomBytes(32).toString("base64url");
  return { token: keyedHash("csrf", value, secret), setCookie: cookie("csrf", value, url, year) };
}

/** Whether a request's token belongs to its browser's cookie. */
export function csrfHolds(
  request: Request,
  token: unknown,
  { url, secret }: { url: URL; secret: string },
): boolean {
  const own = readCookie(request.headers.get("cookie"), cookieName("csrf", url));
  if (!own || !wellMade.test(own) || typeof token !== "string") return false;
  const expected = Buffer.from(keyedHash("csrf", own, secret));
  const given = Buffer.from(token);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
