import { rawRequest } from "../server/raw-request.ts";
import { type Route, routes } from "../server/routes.ts";

/** A public page as its bytes. */
export type PublicPage = { path: string; pattern: string; status: number; text: string };

type Reach = {
  /** How many addresses of each page to take in English, and in each other language. */
  en: number;
  other: number;
};

const starts = [
  "/en",
  "/es",
  "/pt",
  "/en/e/ejemplum-demonstration",
  "/en/e/unitas",
  "/en/no-such-page",
  "/es/nada",
  "/pt/nada",
];

/** Follows the links of the site from its home pages and fetches public pages, so many of each kind. */
export async function publicPages(origin: string, { en, other }: Reach): Promise<PublicPage[]> {
  const all = routes();
  const seen = new Set(starts);
  const taken = new Map<string, number>();
  const found: PublicPage[] = [];
  let next = [...starts];
  while (next.length > 0) {
    const chosen = next.flatMap((path) => {
      const route = all.find((one) => one.matches(bare(path)));
      // Filters multiply: what two of them lead to is made as what each of them does.
      if (!route?.record || parameters(path).length > 1) return [];
      const key = `${path.slice(1, 3)} ${shape(route, path)}`;
      const count = taken.get(key) ?? 0;
      const most = path.startsWith("/en") ? en : other;
      // Filters multiply: one list under each combination of them is enough.
      if (count >= (path.includes("?") ? 1 : most)) return [];
      taken.set(key, count + 1);
      return [{ path, route }];
    });
    const pages = await inTurns(chosen, async ({ path, route }) => {
      const { status, text } = await rawRequest(origin, path);
      return { path, pattern: route.pattern, status, text };
    });
    found.push(...pages);
    next = pages.flatMap(({ text }) => linksOf(text)).filter((path) => !seen.has(path) && seen.add(path));
  }
  return found;
}

/** Fetches the same addresses again, with these headers. */
export function refetch(
  origin: string,
  pages: readonly PublicPage[],
  headers: Record<string, string> = {},
): Promise<PublicPage[]> {
  return inTurns(pages, async (page) => {
    const { status, text } = await rawRequest(origin, page.path, { headers });
    return { ...page, status, text };
  });
}

/** The addresses whose bytes differ between two fetches. */
export function changed(before: readonly PublicPage[], after: readonly PublicPage[]): string[] {
  const now = new Map(after.map(({ path, text }) => [path, text]));
  return before.filter(({ path, text }) => now.get(path) !== text).map(({ path }) => path);
}

const bare = (path: string) => path.split("?")[0] ?? path;

/** A list under a filter is a page of its own kind: by which parameters it is filtered. */
function shape(route: Route, path: string): string {
  return `${route.pattern}?${parameters(path)}`;
}

const parameters = (path: string) =>
  [...new Set(new URLSearchParams(path.split("?")[1] ?? "").keys())].sort();

function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map(([, href]) =>
    (href ?? "").replaceAll("&amp;", "&"),
  );
}

/** Four at a time: as many as a few readers at once. */
async function inTurns<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (let at = 0; at < items.length; at += 4) {
    done.push(...(await Promise.all(items.slice(at, at + 4).map(work))));
  }
  return done;
}
