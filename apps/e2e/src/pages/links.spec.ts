import { expect, test } from "@playwright/test";
import { rawRequest } from "../server/raw-request.ts";

const starts = ["/en", "/es", "/pt"];
const languages = ["en", "es", "pt"];
/** Readers at once. */
const atOnce = 4;

/**
 * Every address that a page links, in every language: entries, lists and texts wholly; histories, sources, revisions
 * and comparisons each in one language, and every eighth claim, since they are many and made by the same code.
 */
async function crawl(origin: string) {
  const seen = new Map(starts.map((path) => [path, "the start"]));
  const queue = [...starts];
  const broken: string[] = [];
  let fetched = 0;
  const visit = async (path: string) => {
    const { status, text, headers } = await rawRequest(origin, path);
    fetched += 1;
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
  if (many[2] === "claims" && sum % 8 !== 0) return false;
  return languages[Math.floor(sum / 8) % languages.length] === many[1];
}

test("no page links to an address that is not there, in any language", async ({ baseURL }) => {
  test.setTimeout(600_000);
  const { broken, fetched } = await crawl(baseURL ?? "");
  expect(broken).toEqual([]);
  expect(fetched).toBeGreaterThan(300);
});
