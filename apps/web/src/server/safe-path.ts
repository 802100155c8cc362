/** A path of this site to go to after a form, or `otherwise` when what was given leads anywhere else. */
export function safePath(given: unknown, url: URL, otherwise: string): string {
  if (typeof given !== "string" || !given.startsWith("/") || !URL.canParse(given, url)) return otherwise;
  const target = new URL(given, url);
  return target.origin === url.origin ? target.pathname + target.search + target.hash : otherwise;
}
