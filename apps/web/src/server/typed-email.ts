import type { Env } from "../env.ts";
import { cookie, cookieName, readCookie } from "./cookies.ts";

const minutes = 10;

/** A cookie that keeps what was typed as an address for the page that follows: no address goes into an address bar. */
export function keepTyped(email: string, { url }: Pick<Env, "url">): string {
  const value = Buffer.from(email.slice(0, 254)).toString("base64url");
  return cookie("typed", value, url, minutes * 60);
}

/** Forgets it. */
export function forgetTyped({ url }: Pick<Env, "url">): string {
  return cookie("typed", "", url, 0);
}

/** What was typed, or nothing. */
export function typedBefore(header: string | null, { url }: Pick<Env, "url">): string {
  return Buffer.from(readCookie(header, cookieName("typed", url)) ?? "", "base64url").toString("utf8");
}
