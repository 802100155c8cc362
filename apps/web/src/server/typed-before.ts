import type { Env } from "../env.ts";
import { cookie, cookieName, readCookie } from "./cookies.ts";

/** What may be kept of a form, with the most that is kept of each, in UTF-16 units. */
const longest = { email: 254, name: 160 } as const;

/** A field that people type into. */
export type TypedField = keyof typeof longest;

const seconds = 10 * 60;

/**
 * A cookie that keeps what was typed for the page that follows: none of it goes into an address bar. Kept for ten
 * minutes after `wait` seconds, if the form can be sent again only then.
 */
export function keepTyped(field: TypedField, typed: string, { url }: Pick<Env, "url">, wait = 0): string {
  const pair = new URLSearchParams({ [field]: typed.slice(0, longest[field]) });
  return cookie("typed", Buffer.from(`${pair}`).toString("base64url"), url, seconds + wait);
}

/** Forgets it. */
export function forgetTyped({ url }: Pick<Env, "url">): string {
  return cookie("typed", "", url, 0);
}

/** What was typed into this field, or nothing. */
export function typedBefore(field: TypedField, header: string | null, { url }: Pick<Env, "url">): string {
  const kept = Buffer.from(readCookie(header, cookieName("typed", url)) ?? "", "base64url").toString("utf8");
  return new URLSearchParams(kept).get(field) ?? "";
}
