import { expect, test } from "@playwright/test";
import { rawRequest } from "./raw-request.ts";
import { type Route, routes } from "./routes.ts";

/** How many addresses of one page are fetched in one language. */
const perRoute = 3;
/** The demonstration comes first: its entries have several revisions, and so pages that compare them. */
const starts = [
  "/en/entries?q=muestralia",
  ...["/en", "/es", "/pt"],
  ...["/en/no-such-page", "/es/nada", "/pt/nada/aqui"],
];
/** How many addresses beyond those are fetched while some page has not been reached. */
const further = 100;

type Fetched = { path: string; route: Route; status: number; headers: Record<string, string>; text: string };

/** Follows the links of the site from its home pages: a few addresses of every page, more while one is unreached. */
async function walk(origin: string): Promise<Fetched[]> {
  const all = routes();
  const queue = [...starts];
  const seen = new Set(queue);
  const spare: string[] = [];
  const taken = new Map<string, number>();
  const fetched: Fetched[] = [];

  const visit = async (path: string, always: boolean) => {
    const bare = path.split("?")[0] ?? path;
    const route = all.find((one) => one.matches(bare));
    if (!route) return;
    const key = `${bare.slice(0, 3)} ${route.pattern}`;
    const count = taken.get(key) ?? 0;
    if (count >= perRoute && !always) {
      spare.push(path);
      return;
    }
    taken.set(key, count + 1);
    const { status, headers, text } = await rawRequest(origin, path);
    fetched.push({ path, route, status, headers, text });
    for (const [, href] of text.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)) {
      const next = (href ?? "").replaceAll("&amp;", "&");
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  };
  const unreached = () => all.some(({ record, pattern }) => record && !taken.has(`/en ${pattern}`));

  for (let left = further; left > 0; ) {
    const next = queue.shift();
    if (next !== undefined) await visit(next, false);
    else {
      const one = unreached() ? spare.shift() : undefined;
      if (one === undefined) break;
      left -= 1;
      await visit(one, true);
    }
  }
  return fetched;
}

test.describe.configure({ timeout: 180_000 });

let pages: Fetched[] = [];
test.beforeAll(async ({ baseURL }) => {
  pages = await walk(baseURL ?? "");
});

test("every public page there is was reached by following links", () => {
  const reached = new Set(pages.map(({ route }) => route.pattern));
  const missed = routes().filter(({ record, pattern }) => record && !reached.has(pattern));
  expect(missed.map(({ pattern }) => pattern)).toEqual([]);
});

test("every public page is a document: it declared itself, and carries no byte of the framework's script", () => {
  for (const { path, route, status, headers, text } of pages) {
    if (!route.record) continue;
    expect.soft(headers["cache-tag"] ?? "did not call publicPage", path).not.toBe("did not call publicPage");
    expect.soft([200, 404, 410], path).toContain(status);
    expect.soft(headers["content-security-policy"], path).toContain("script-src 'self';");
    const control = path.includes("q=")
      ? /^private, no-store$/
      : /^public, max-age=0, s-maxage=\d+, must-revalidate$/;
    expect.soft(headers["cache-control"], path).toMatch(control);
    expect.soft(headers["set-cookie"], path).toBeUndefined();
    expect.soft(headers.vary, path).toBe("Accept-Encoding");
    expect.soft(text, path).not.toMatch(/\/_next\/[^"]*\.js/);
    expect.soft(text, path).not.toMatch(/__next_f|<template id="B:|nonce=|as="script"|<div hidden/);
    expect.soft(headers.link ?? "", path).not.toMatch(/as="?script|nonce/);
    expect.soft(text.match(/<h1[\s>]/g), `${path}: one h1`).toHaveLength(1);
    expect.soft(text, path).toMatch(/<head>.*<title>[^<]+<\/title>.*<\/head>/s);
    expect.soft(text, path).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${path.slice(1, 3)}"`));
    expect.soft(text, path).not.toMatch(/\sstyle="|\son[a-z]+="/);
  }
});

test("two requests for a public page get the same bytes, signed in or not", async ({ baseURL }) => {
  for (const { path, route, text } of pages.filter((page) => page.route.record).slice(0, 30)) {
    if (!route.record) continue;
    const cookie = `convenio.session=${"x".repeat(43)}`;
    expect.soft((await rawRequest(baseURL ?? "", path, { headers: { cookie } })).text, path).toBe(text);
  }
});

test("concurrent renders do not mix", async ({ baseURL }) => {
  const documents = pages.filter((page) => page.route.record).slice(0, 12);
  const asked = Array.from({ length: 5 }, () => documents).flat();
  const answers = await Promise.all(asked.map(({ path }) => rawRequest(baseURL ?? "", path)));
  for (const [at, { text, headers }] of answers.entries()) {
    expect.soft(text === asked[at]?.text, asked[at]?.path).toBe(true);
    expect.soft(headers["cache-tag"]).toBe(asked[at]?.headers["cache-tag"]);
  }
});

test("a page of the application is private and its scripts carry the request's nonce", () => {
  for (const { path, route, headers, text } of pages) {
    if (route.record) continue;
    expect.soft(headers["cache-control"], path).toBe("private, no-store");
    const nonce = headers["content-security-policy"]?.match(/'nonce-([^']+)'/)?.[1];
    if (!text.includes("<script")) continue;
    for (const [tag] of text.matchAll(/<script\b[^>]*>/g)) {
      expect.soft(tag, path).toMatch(new RegExp(`nonce="${nonce}"|type="application/ld\\+json"`));
    }
  }
});

test("HEAD answers as GET does, without a body", async ({ baseURL }) => {
  const get = await rawRequest(baseURL ?? "", "/en");
  const head = await rawRequest(baseURL ?? "", "/en", { method: "HEAD" });
  expect(head.status).toBe(200);
  expect(head.text).toBe("");
  expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
  expect(head.headers["cache-tag"]).toBe(get.headers["cache-tag"]);
});
