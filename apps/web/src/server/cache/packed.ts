/** Texts that many pages share, such as their preloads: kept once, they stay in the processor's cache. */
const shared = new Map<string, string>();
const mostShared = 200;

/**
 * The same text (of Latin-1, as headers and addresses are) in one piece of memory. What was joined of pieces stays a
 * chain of them in V8, and is followed link by link for every answer in which it stands.
 */
export function packed(text: string): string {
  return Buffer.from(text, "latin1").toString("latin1");
}

/** The same text, packed, in the one copy that all who ask for it get. */
export function sharedText(text: string): string {
  const known = shared.get(text);
  if (known !== undefined) return known;
  if (shared.size >= mostShared) shared.clear();
  const own = packed(text);
  shared.set(own, own);
  return own;
}
