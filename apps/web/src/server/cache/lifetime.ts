import CachePolicy from "http-cache-semantics";
import type { Rendering } from "./render.ts";

/** Seconds for which a page is held when nothing it shows changes. */
const dayLong = 24 * 60 * 60;
/** Seconds for which a missing page is: anybody can invent addresses. */
const briefly = 10;

/**
 * For how long a page may be held, in milliseconds; 0 when not at all. HTTP's own rules decide it, once, on the
 * headers that it carries for this cache.
 */
export function lifetime(
  { status, until, setsCookie }: Pick<Rendering, "status" | "until" | "setsCookie">,
  now: number,
): number {
  const most = status === 200 ? dayLong : briefly;
  const left = until ? Math.floor((until.getTime() - now) / 1000) : most;
  const headers = {
    "cache-control": `s-maxage=${Math.max(0, Math.min(most, left))}`,
    ...(setsCookie ? { "set-cookie": "withheld" } : {}),
  };
  const policy = new CachePolicy({ method: "GET", headers: {} }, { status, headers }, { shared: true });
  return policy.storable() ? policy.maxAge() * 1000 : 0;
}
