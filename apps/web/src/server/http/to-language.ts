import { bestLanguage } from "./language.ts";

/**
 * Answers an address that names no language (`/`, `/e/…`, `/claims/…`, `/sources/…`, `/audits/…`) with a 302 to the same
 * address in the visitor's language. The target is relative, so that no header can choose the host.
 */
export function toLanguage(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const language = bestLanguage({
    cookie: request.headers.get("cookie") ?? undefined,
    "accept-language": request.headers.get("accept-language") ?? undefined,
  });
  const path = pathname === "/" ? "" : pathname;
  return new Response(null, { status: 302, headers: { Location: `/${language}${path}${search}` } });
}
