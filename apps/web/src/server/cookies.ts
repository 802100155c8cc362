/** The cookies of the application: http-only, same-site, and over https bound to this host by their name. */
export type CookieName = "session" | "csrf" | "language" | "typed";

/** The name under which a cookie travels, `__Host-` in front where the site is served over https. */
export function cookieName(name: CookieName, url: URL): string {
  return `${url.protocol === "https:" ? "__Host-" : ""}convenio.${name}`;
}

/** A whole `Set-Cookie` value. `seconds`: how long it is kept; 0 clears it. */
export function cookie(name: CookieName, value: string, url: URL, seconds: number): string {
  const secure = url.protocol === "https:" ? "; Secure" : "";
  return `${cookieName(name, url)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

/** The value of one cookie in a `Cookie` header. */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
