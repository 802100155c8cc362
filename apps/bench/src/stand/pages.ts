import { type Address, ask } from "./ask.ts";

const languages = ["en", "es", "pt"];

/** The slugs of every published entry, as the lists of the product link them, in the order of the alphabet. */
export async function entrySlugs(address: Address): Promise<string[]> {
  const slugs = new Set<string>();
  for (let page = 1; ; page += 1) {
    const before = slugs.size;
    for (const path of await links(address, `/en/entries?page=${page}`)) {
      const slug = path.match(/^\/en\/e\/([^/?#]+)$/)?.[1];
      if (slug) slugs.add(slug);
    }
    if (slugs.size === before) return [...slugs].sort();
  }
}

/** Paths of entry pages in three languages, `count` at most, languages in rotation. */
export async function entryPaths(address: Address, count: number): Promise<string[]> {
  const slugs = await entrySlugs(address);
  const paths = languages.flatMap((language) => slugs.map((slug) => `/${language}/e/${slug}`));
  const step = Math.max(1, Math.floor(paths.length / count));
  return paths.filter((_, at) => at % step === 0).slice(0, count);
}

/** Paths of public pages of every sort, found by following links from the home page, `count` at most. */
export async function publicPaths(address: Address, count: number): Promise<string[]> {
  const found = new Set(languages.map((language) => `/${language}`));
  for (const path of found) {
    if (found.size >= count) break;
    for (const link of await links(address, path)) {
      const query = link.split("?")[1];
      const document =
        /^\/(?:en|es|pt)(?:\/(?:e|entries|sources|claims|audits|partners|about|method|policy)\b|$)/;
      if (document.test(link) && (query === undefined || /^page=\d+$/.test(query))) found.add(link);
      if (found.size >= count) break;
    }
  }
  return [...found];
}

/** The entry in English whose page is of median size: neither a flattering nor a frightening one. */
export async function medianEntry(address: Address): Promise<{ slug: string; bytes: number }> {
  const sizes = [];
  for (const slug of await entrySlugs(address)) {
    const { status, body } = await ask(address, `/en/e/${slug}`);
    if (status === 200) sizes.push({ slug, bytes: body.length });
  }
  sizes.sort((a, b) => a.bytes - b.bytes);
  const median = sizes[Math.floor(sizes.length / 2)];
  if (!median) throw new Error("the record has no entries");
  return median;
}

async function links(address: Address, path: string): Promise<string[]> {
  const { status, body } = await ask(address, path);
  if (status !== 200) return [];
  return [...body.toString("utf8").matchAll(/<a\b[^>]*?\bhref="([^"#]+)/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
}
