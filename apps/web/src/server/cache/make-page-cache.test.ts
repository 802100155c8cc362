import { afterEach, describe, expect, test, vi } from "vitest";
import { note, page, pause, serveFake } from "../http/fake-next.fixture.ts";

let rendered: string[] = [];
let held: Promise<void> | undefined;
let seen: Record<string, unknown> = {};
const opened: { close(): void }[] = [];
afterEach(() => {
  rendered = [];
  held = undefined;
  for (const one of opened.splice(0)) one.close();
});

/** A page that takes a moment, says what it was asked for, and tries to set a cookie if told to. */
const show =
  (
    title: string,
    given: { tags?: string[]; status?: number; until?: Date; cookie?: boolean; takes?: number } = {},
  ) =>
  async (
    ...[request, response]: Parameters<typeof page> extends [infer A, infer B, ...unknown[]] ? [A, B] : never
  ) => {
    rendered.push(request.url ?? "");
    seen = { ...request.headers };
    await pause(given.takes ?? 5);
    await held;
    note().document = { tags: given.tags ?? [title, "all"], until: given.until };
    note().status = given.status;
    if (given.cookie) response.setHeader("Set-Cookie", "a=1");
    page(request, response, `${title} ${rendered.length}`);
  };

async function serve(...[making]: [Parameters<typeof serveFake>[1]?]) {
  const served = await serveFake(
    {
      "/en/e/unitas": show("unitas"),
      "/en/e/panamax": show("panamax"),
      "/en/e/slow": show("slow", { takes: 60 }),
      "/en/e/cookie": show("cookie", { cookie: true }),
      "/en/e/soon": show("soon", { until: new Date(Date.now() + 20_000) }),
      "/en/entries": show("entries"),
      "/en/old": (_, response) => {
        rendered.push("/en/old");
        response.writeHead(308, { Location: "/en/e/unitas" });
        response.end();
      },
      "/en/e/broken": (request, response) => page(request, response, "", 500),
      "/en/e/nothing": show("missing", { status: 404 }),
      "/es/missing": show("missing", { status: 404 }),
    },
    making,
  );
  opened.push(served);
  const get = async (path: string, headers: Record<string, string> = {}, method = "GET") => {
    const answer = await fetch(served.origin + path, {
      method,
      redirect: "manual",
      headers: { "accept-encoding": "br", ...headers },
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const how = async (path: string, headers?: Record<string, string>) =>
    (await get(path, headers)).headers.get("cache-status");
  return { ...served, get, how };
}

describe("a document", () => {
  test("is rendered once, for nobody in particular, and is the same for everyone", async () => {
    const { get, cache } = await serve();
    const first = await get("/en/e/unitas", { cookie: "convenio.session=x", "accept-language": "pt" });
    const second = await get("/en/e/unitas");
    expect(second.text).toBe(first.text);
    expect(rendered).toEqual(["/en/e/unitas"]);
    expect(Object.keys(seen).sort()).toEqual(["accept", "content-security-policy", "host", "user-agent"]);
    expect(first.headers.get("cache-status")).toBe("convenio; fwd=uri-miss; stored");
    expect(second.headers.get("cache-status")).toBe("convenio; hit");
    expect(cache.stats).toMatchObject({ hits: 1, misses: 1, stored: 1, pages: 1 });
  });

  test("is sent whole, without framework script, cookies or Next's headers", async () => {
    const { get } = await serve();
    for (const { text, headers } of [await get("/en/e/unitas"), await get("/en/e/unitas")]) {
      expect(text).toBe("<!DOCTYPE html><html><body><h1>unitas 1</h1></body></html>");
      expect(Object.fromEntries(headers)).toMatchObject({
        "cache-tag": "unitas",
        vary: "Accept-Encoding",
        "content-encoding": "br",
        "content-type": "text/html; charset=utf-8",
        "cache-control": "public, max-age=0, s-maxage=60, must-revalidate",
        "x-content-type-options": "nosniff",
        age: "0",
      });
      expect(headers.get("strict-transport-security")).toContain("max-age=");
      expect(headers.get("content-security-policy")).toContain("script-src 'self'");
      expect(headers.get("set-cookie")).toBeNull();
    }
  });

  test("answers HEAD with the same headers and no body", async () => {
    const { get } = await serve();
    const length = (await get("/en/e/unitas")).headers.get("content-length");
    const head = await get("/en/e/unitas", {}, "HEAD");
    expect([head.status, head.text, head.headers.get("content-length")]).toEqual([200, "", length]);
  });

  test.each([
    ["identity", null, ""],
    ["gzip", "gzip", "-gz"],
    ["br", "br", "-br"],
    ["br;q=0.1, gzip", "gzip", "-gz"],
  ])("in %s has an entity tag of its own, and is not sent twice", async (accepted, coding, end) => {
    const { get } = await serve();
    const headers = { "accept-encoding": accepted };
    const { headers: given } = await get("/en/e/unitas", headers);
    const etag = given.get("etag") ?? "";
    expect([given.get("content-encoding"), etag]).toEqual([
      coding,
      expect.stringMatching(`^"[\\w-]{22}${end}"$`),
    ]);
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const again = await get("/en/e/unitas", { ...headers, "if-none-match": known });
      expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", etag]);
      expect(again.headers.get("vary")).toBe("Accept-Encoding");
      expect(again.headers.get("content-length")).toBeNull();
    }
    expect((await get("/en/e/unitas", { ...headers, "if-none-match": '"x"' })).status).toBe(200);
  });

  test("is refused to who accepts no coding of it", async () => {
    const { get } = await serve();
    expect((await get("/en/e/unitas", { "accept-encoding": "identity;q=0" })).status).toBe(406);
  });

  test("has one address: what a page does not read makes no other", async () => {
    const { get } = await serve();
    for (const query of ["", "?utm_source=x", "?page=2&q=x", "?evidence="]) await get(`/en/e/unitas${query}`);
    await get("/en/entries?kind=b&actor=a");
    await get("/en/entries?actor=a&fbclid=1&kind=b&page=");
    await get("/en/e/unitas?evidence=checked");
    expect(rendered).toEqual(["/en/e/unitas", "/en/entries?actor=a&kind=b", "/en/e/unitas?evidence=checked"]);
  });

  test("shortens its time towards the moment at which it changes by itself", async () => {
    const { get } = await serve();
    await get("/en/e/soon");
    expect((await get("/en/e/soon")).headers.get("cache-control")).toMatch(/s-maxage=1\d,/);
  });
});

describe("is never held", () => {
  test.each(["/en/entries?q=naval", "/en/e/cookie", "/en/old", "/en/e/broken"])("%s", async (path) => {
    const { get, cache } = await serve();
    const answers = [await get(path), await get(path)];
    for (const { headers } of answers) {
      expect(headers.get("cache-control")).toBe("private, no-store");
      expect(headers.get("set-cookie")).toBeNull();
    }
    expect(cache.stats).toMatchObject({ hits: 0, stored: 0, pages: 0 });
  });

  test("a search says that it passes by; one for nothing is the list", async () => {
    const { how } = await serve();
    expect(await how("/en/entries?q=naval")).toBe("convenio; fwd=bypass; detail=search");
    await how("/en/entries");
    expect(await how("/en/entries?q=+")).toBe("convenio; hit");
  });

  test("anything, without room for it", async () => {
    const { how } = await serve({ megabytes: 0 });
    expect([await how("/en/e/unitas"), await how("/en/e/unitas")]).toEqual(
      Array(2).fill("convenio; fwd=uri-miss"),
    );
  });
});

test("a missing page is held for a moment, in a place of its own", async () => {
  let ahead = 0;
  const { how } = await serve({
    now: () => Date.now() + ahead,
    confirmation: { confirmedAt: () => Date.now() + ahead },
  });
  await how("/en/e/nothing");
  expect(await how("/en/e/nothing")).toBe("convenio; hit");
  ahead = 10_001;
  expect(await how("/en/e/nothing")).toBe("convenio; fwd=stale; stored");
});

describe("many at once", () => {
  test("120 requests for one page are one render", async () => {
    const { get, cache } = await serve();
    const answers = await Promise.all(Array.from({ length: 120 }, () => get("/en/e/slow")));
    expect(rendered).toEqual(["/en/e/slow"]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const { misses, collapsed, hits, rendering, waiting } = cache.stats;
    expect([misses, collapsed + hits, rendering, waiting]).toEqual([1, 119, 0, 0]);
  });

  test("more renders than can wait are put off, in the reader's language", async () => {
    let release = () => {};
    held = new Promise<void>((done) => {
      release = done;
    });
    const { get, cache } = await serve({ renders: 1 });
    const asked = Array.from({ length: 20 }, (_, at) => get(`/en/entries?q=${at}`));
    await vi.waitFor(() => expect(cache.stats.refused).toBe(20 - 1 - 8), { timeout: 5_000 });
    expect(cache.stats).toMatchObject({ rendering: 1, waiting: 8 });
    release();
    const [busy] = (await Promise.all(asked)).filter(({ status }) => status === 503);
    expect(busy?.text).toContain("<h1>Too many at once</h1>");
    expect(busy?.headers.get("retry-after")).toBe("1");
    expect(cache.stats).toMatchObject({ bypassed: 9, rendering: 0 });
  });
});
