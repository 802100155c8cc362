import { type IncomingMessage, request } from "node:http";
import { afterAll, describe, expect, test, vi } from "vitest";
import { note, page, serveFake } from "./fake-next.fixture.ts";

/** What a procedure throws while the database cannot be reached. */
const away = () =>
  new Error("try-again", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) });

const { origin, close } = await serveFake({
  "/en/e/unitas": (request, response) => {
    note().document = { tags: ["unitas"] };
    page(request, response, "Unitas");
  },
  "/en/missing": (request, response) => {
    note().document = { tags: ["missing"] };
    note().status = 404;
    page(request, response, "Missing");
  },
  "/en/work/page": (request, response) => {
    note().cookies.push("a=1", "b=2");
    page(request, response, "Work");
  },
  "/en/work/forbidden": (request, response) => {
    note().status = 403;
    page(request, response, "Forbidden");
  },
  "/en/work/redirect": (_, response) => {
    response.writeHead(308, { Location: "/en" });
    response.end();
  },
  "/pt/work/broken": (request, response) => page(request, response, "Next's own error", 500),
  "/pt/e/broken": (request, response) => page(request, response, "Next's own error", 500),
  "/pt/work/away": (request, response) => {
    note().failed = away();
    page(request, response, "Next's own error", 500);
  },
  "/pt/e/away": (request, response) => {
    note().failed = away();
    page(request, response, "Next's own error", 500);
  },
  "/api/away": (_, response) => {
    note().failed = away();
    response.writeHead(500);
    response.end();
  },
  "/_next/static/gone.js": (request, response) => page(request, response, "Missing"),
  "/en/work/throws": () => Promise.reject(new Error("on purpose")),
  "/en/e/throws": () => Promise.reject(new Error("on purpose")),
  "/en/e/careless": (request, response) => page(request, response, "Careless"),
  "/api/fault": (_, response) => {
    response.writeHead(500, { "Content-Type": "application/json" });
    response.end('{"error":{}}');
  },
  "/favicon.svg": (_, response) => {
    response.writeHead(206, { "Content-Type": "image/svg+xml", "Content-Range": "bytes 0-4/100" });
    response.end("<svg ");
  },
  "/api/big": (_, response) => {
    response.setHeader("Content-Type", "application/json");
    for (let at = 0; at < 200; at += 1) response.write(`${"x".repeat(1000)}\n`);
    response.end();
  },
});
afterAll(close);

const get = (path: string, init?: RequestInit) =>
  fetch(origin + path, { redirect: "manual", headers: { "accept-encoding": "br, gzip" }, ...init });

/** Sends a target as it is spelt, which fetch would tidy up. */
const raw = (method: string, path: string, headers: Record<string, string> | string[] = {}) =>
  new Promise<IncomingMessage>((done, fail) => {
    request({ host: "127.0.0.1", port: new URL(origin).port, method, path, headers }, (response) =>
      done(response.resume()),
    )
      .on("error", fail)
      .end();
  });

describe("a page of the application", () => {
  test("passes through, private, with its nonce and its cookies", async () => {
    const response = await get("/en/work/page");
    const nonce = response.headers.get("content-security-policy")?.match(/'nonce-([^']+)'/)?.[1];
    expect(await response.text()).toContain(`<script nonce="${nonce}">`);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(response.headers.get("cache-status")).toBeNull();
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  test("has a status of its own when it says so", async () => {
    expect((await get("/en/work/forbidden")).status).toBe(403);
  });

  test("redirects without being kept", async () => {
    const response = await get("/en/work/redirect");
    expect([response.status, response.headers.get("location")]).toEqual([308, "/en"]);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });
});

describe("a failure", () => {
  test.each([
    ["/pt/work/broken", "Algo falhou do nosso lado", 0],
    ["/pt/e/broken", "Algo falhou do nosso lado", 0],
    ["/en/work/throws", "Something went wrong on our side", 1],
    ["/en/e/throws", "Something went wrong on our side", 1],
    ["/en/e/careless", "Something went wrong on our side", 1],
  ])("%s is our own page in the reader's language", async (path, title, lines) => {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const response = await get(path);
    const text = await response.text();
    expect(told.mock.calls.length).toBe(lines);
    told.mockRestore();
    expect(response.status).toBe(500);
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(text).not.toContain("Next's own error");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test.each(["/pt/work/away", "/pt/e/away", "/api/away"])(
    "%s is no fault of ours while the database is away",
    async (path) => {
      const response = await get(path);
      expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
      const text = await response.text();
      expect(text === "" || text.includes("<h1>Sem acesso por um momento</h1>")).toBe(true);
      expect(text === "").toBe(path.startsWith("/api/"));
    },
  );

  test("of a procedure stays what the procedure said", async () => {
    const response = await get("/api/fault");
    expect([response.status, await response.json()]).toEqual([500, { error: {} }]);
  });
});

describe("an address in another spelling leads to the one it has, on this site", () => {
  test.each([
    ["/en/e/unitas/", "/en/e/unitas"],
    ["/en//e/unitas?x=1&y=%2f", "/en/e/unitas?x=1&y=%2f"],
    ["/en/e/unita%73", "/en/e/unitas"],
    ["/en/e/caf%c3%a9", "/en/e/caf%C3%A9"],
    ["/EN/e/Unitas?x=Y", "/en/e/unitas?x=Y"],
    ["//evil.example/en", "/evil.example/en"],
    ["/en/work/page/", "/en/work/page"],
    ["/api/../en/e/unitas", "/en/e/unitas"],
    ["/_next/static/%2e%2E/./../en/work/page", "/en/work/page"],
  ])("%s", async (given, to) => {
    const response = await raw("GET", given);
    expect([response.statusCode, response.headers.location]).toEqual([308, to]);
    expect((await get(to)).status).not.toBe(308);
  });
});

test("a target that names its host in full is asked of that host", async () => {
  expect((await raw("GET", `${origin}/en/e/unitas`)).statusCode).toBe(200);
  expect((await raw("GET", `${origin}?x=1`)).statusCode).toBe(404);
  const elsewhere = await raw("GET", "http://evil.example/en/e/unitas");
  expect([elsewhere.statusCode, elsewhere.headers.location]).toEqual([308, `${origin}/en/e/unitas`]);
});

test("a request for two hosts is for none", async () => {
  const { port } = new URL(origin);
  const headers = ["Host", `127.0.0.1:${port}`, "Host", "evil.example"];
  expect((await raw("GET", "/en/e/unitas", headers)).statusCode).toBe(400);
});

test("a file of the build that is not there is missing, whatever the framework says", async () => {
  expect((await get("/_next/static/gone.js")).status).toBe(404);
});

test.each(["TRACE", "PUT", "PROPFIND", "DELETE"])("nothing takes %s", async (method) => {
  for (const path of ["/en/e/unitas", "/en/work/page", "/api/big", "/favicon.svg"]) {
    const { statusCode, headers } = await raw(method, path, { origin });
    expect(statusCode).toBe(405);
    expect(headers.allow).toBe(path.startsWith("/api/") ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD");
  }
});

test("a document is only read", async () => {
  const response = await get("/en/e/unitas", { method: "POST", headers: { origin } });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test("an address that names no language is a missing page in the reader's, kept by nobody", async () => {
  const response = await get("/wp-login.php");
  expect([response.status, response.headers.get("cache-control")]).toEqual([404, "private, no-store"]);
  expect(await response.text()).toContain("<h1>Missing</h1>");
});

test("what the application writes in pieces arrives whole, compressed", async () => {
  const response = await get("/api/big");
  expect(response.headers.get("content-encoding")).toBe("br");
  expect((await response.text()).length).toBe(200_200);
});

test("a part of a file is sent as it is", async () => {
  const response = await get("/favicon.svg");
  expect([response.status, response.headers.get("content-encoding")]).toEqual([206, null]);
  expect(await response.text()).toBe("<svg ");
});

test("a visitor who leaves half-way disturbs nobody", async () => {
  for (const path of ["/api/big", "/en/e/unitas", "/en/work/page"]) {
    const leaving = new AbortController();
    const answer = get(path, { signal: leaving.signal });
    setTimeout(() => leaving.abort(), 2);
    await answer.catch(() => undefined);
  }
  expect((await get("/en/e/unitas")).status).toBe(200);
});
