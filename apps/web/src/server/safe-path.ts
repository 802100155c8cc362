/** In UTF-16 units, of the path as it goes into an address: a proxy keeps headers of a few thousand. */
const longest = 2000;

/**
 * A path of this site to go to after a form, or `otherwise` when what was given leads anywhere else or is too long to
 * go there.
 */
export function safePath(given: unknown, url: URL, otherwise: string): string {
  if (typeof given !== "string") return otherwise;
  const path = pathHere(given, url);
  // Dots are gone now and may leave two slashes in front, which a browser reads as a host: the result is judged again.
  return path !== null && path.length <= longest && pathHere(path, url) === path ? path : otherwise;
}

/** A path as a browser at `url` reads it, null when it leads to another site or is no path. */
function pathHere(given: string, url: URL): string | null {
  if (!given.startsWith("/") || !URL.canParse(given, url)) return null;
  const target = new URL(given, url);
  return target.origin === url.origin ? target.pathname + target.search + target.hash : null;
}
