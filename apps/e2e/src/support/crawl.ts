import { type RawAnswer, rawRequest } from "../server/raw-request.ts";

const starts = ["/en", "/es", "/pt"];
const languages = ["en", "es", "pt"];
/** Readers at once. */
const atOnce = 4;

/**
 * Every address that a page links, in every language: entries, lists and texts wholly; of histories, sources, revisions
 * and comparisons half, each in one language, and every sixteenth claim, since they are many and made by the same code.
 * `each` is given every answer. Answers what was broken, and how many addresses were fetched.
 */
export async function crawl(
  origin: string,
  each: (path: string, answer: RawAnswer) => Promise<void> = async () => undefined,
) {
  const seen = new Map(starts.map((path) => [path, "the start"]));
  const queue = [...starts];
  const broken: string[] = [];
  let fetched = 0;
  const visit = async (path: string) => {
    const answer = await rawRequest(origin, path);
    const { status, text, headers } = answer;
    fetched += 1;
    await each(path, answer);
    const to = headers.location;
    if (status !== 200 && !(status >= 300 && status < 400 && to !== undefined))
      broken.push(`${status} ${path} (from ${seen.get(path)})`);
    if (status !== 200 || path.includes("?")) return;
    const ids = new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    for (const [, href = ""] of text.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)) {
      const address = href.replaceAll("&amp;", "&");
      if (address.startsWith("#")) {
        if (address.length > 1 && !ids.has(decodeURIComponent(address.slice(1))))
          broken.push(`no ${address} on ${path}`);
        continue;
      }
      const [next = ""] = address.split("#");
      if (!next.startsWith("/") || seen.has(next) || !wanted(next)) continue;
      seen.set(next, path);
      queue.push(next);
    }
  };
  while (queue.length > 0) await Promise.all(queue.splice(0, atOnce).map(visit));
  return { broken, fetched };
}

/** What is many is followed in the one language that its address decides; of the claims, some. */
function wanted(path: string): boolean {
  const many = path.match(/^\/(en|es|pt)\/(claims|sources|e)\/[^/]+(\/.*)?$/);
  if (many === null || (many[2] === "e" && many[3] === undefined)) return true;
  const rest = path.slice(3);
  const sum = [...rest].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  if (sum % (many[2] === "claims" ? 16 : 2) !== 0) return false;
  return languages[Math.floor(sum / 16) % languages.length] === many[1];
}
