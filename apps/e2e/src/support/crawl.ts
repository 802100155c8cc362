import { type RawAnswer, rawRequest } from "../server/raw-request.ts";

const starts = ["/en", "/es", "/pt"];
const languages = ["en", "es", "pt"];
/** Readers at once. */
const atOnce = 4;

/**
 * Every address that a page links, in every language: entries, texts, and lists under no filter or one, wholly. What is
 * many and made by the same code is followed in one language each: entries with only some of their claims all, histories,
 * sources, revisions, comparisons and lists under several filters half, claims every sixteenth.
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

/** What is many is followed in the one language that its address decides; of the most, some. */
function wanted(path: string): boolean {
  const oneOf = share(path);
  if (oneOf === null) return true;
  const sum = [...path.slice(3)].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return sum % oneOf === 0 && languages[Math.floor(sum / 16) % languages.length] === path.slice(1, 3);
}

/** Of how many addresses of its kind one is followed, in one language; null: of all, in each. */
function share(path: string): number | null {
  const [page = "", query] = path.split("?");
  const [, kind, beyond] = page.match(/^\/\w\w\/(claims|sources|e)\/[^/]+(\/.*)?$/) ?? [];
  if (kind === "claims") return 16;
  if (kind === "sources" || beyond !== undefined) return 2;
  if (query === undefined) return null;
  if (kind === "e") return 1;
  return new Set(new URLSearchParams(query).keys()).size > 1 ? 2 : null;
}
