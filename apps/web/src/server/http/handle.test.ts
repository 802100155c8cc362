import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { convenio } from "../process.ts";
import { handler } from "./handle.ts";

const house = { mode: "live", url: new URL("https://convenio.example"), port: 0 } as const;

function note() {
  const own = convenio().request.getStore();
  if (!own) throw new Error("no note");
  return own;
}

/** Writes as Next does: headers flushed first, then the page in pieces. */
function page(request: IncomingMessage, response: ServerResponse, title: string, status = 200): void {
  const nonce = request.headers["content-security-policy"]?.toString().match(/'nonce-(.+)'/)?.[1];
  response.statusCode = status;
  response.setHeader("Vary", "rsc");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.flushHeaders();
  response.write(`<!DOCTYPE html><html><body><h1>${title}</h1>`);
  response.end(`<script nonce="${nonce}">self.__next_f.push([])</script></body></html>`);
}

/** A Next whose pages do what they are called. */
async function fakeNext(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? "";
  if (path === "/en/document" || path === "/en/missing") {
    await new Promise((done) => setTimeout(done, Math.random() * 20));
    note().document = { tags: [path, "all"] };
    note().status = path === "/en/missing" ? 404 : 200;
    note().cookies.push("a=1");
    return page(request, response, path);
  }
  if (path === "/en/work") {
    note().cookies.push("a=1", "b=2");
    return page(request, response, "Work");
  }
  if (path === "/en/forbidden") {
    note().status = 403;
    return page(request, response, "Forbidden");
  }
  if (path === "/pt/broken") return page(request, response, "Next's own error", 500);
  if (path === "/en/throws") throw new Error("on purpose");
  if (path === "/en/redirect") {
    response.writeHead(308, { Location: "/en" });
    response.end();
    return;
  }
  if (path === "/api/fault") {
    response.writeHead(500, { "Content-Type": "application/json" });
    response.end('{"error":{}}');
    return;
  }
  if (path === "/api/big") {
    response.setHeader("Content-Type", "application/json");
    for (let at = 0; at < 200; at += 1) response.write(`${"x".repeat(1000)}\n`);
    response.end();
  }
}

const server = createServer(handler(fakeNext, house, new Set(["api"])));
let origin = "";
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterAll(() => server.close());

const get = (path: string, init?: RequestInit) =>
  fetch(origin + path, { redirect: "manual", headers: { "accept-encoding": "br, gzip" }, ...init });

describe("a public document", () => {
  test("is sent whole, without framework script, cookies or Next's headers", async () => {
    const response = await get("/en/document");
    expect(await response.text()).toBe("<!DOCTYPE html><html><body><h1>/en/document</h1></body></html>");
    expect(response.headers.get("cache-tag")).toBe("/en/document,all");
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(response.headers.get("strict-transport-security")).toContain("max-age=");
  });

  test("keeps the status that the page gave", async () => {
    expect((await get("/en/missing")).status).toBe(404);
  });

  test("answers HEAD with the same headers and no body", async () => {
    const head = await get("/en/document", { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe(
      (await get("/en/document")).headers.get("content-length"),
    );
    expect(await head.text()).toBe("");
  });

  test("does not mix with 60 others rendered at once", async () => {
    const paths = Array.from({ length: 60 }, (_, at) => (at % 2 ? "/en/document" : "/en/missing"));
    const answers = await Promise.all(paths.map((path) => get(path)));
    for (const [at, answer] of answers.entries()) {
      expect(answer.headers.get("cache-tag")).toBe(`${paths[at]},all`);
      expect(await answer.text()).toContain(`<h1>${paths[at]}</h1>`);
    }
  });
});

describe("a page of the application", () => {
  test("passes through, private, with its nonce and its cookies", async () => {
    const response = await get("/en/work");
    const nonce = response.headers.get("content-security-policy")?.match(/'nonce-([^']+)'/)?.[1];
    expect(await response.text()).toContain(`<script nonce="${nonce}">`);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  test("has a status of its own when it says so", async () => {
    expect((await get("/en/forbidden")).status).toBe(403);
  });

  test("redirects without being kept", async () => {
    const response = await get("/en/redirect");
    expect([response.status, response.headers.get("location")]).toEqual([308, "/en"]);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });
});

describe("a failure", () => {
  test.each([
    ["/pt/broken", "Algo falhou do nosso lado"],
    ["/en/throws", "Something went wrong on our side"],
  ])("%s is our own page in the reader's language", async (path, title) => {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const response = await get(path);
    const text = await response.text();
    expect(told.mock.calls.length).toBe(path === "/en/throws" ? 1 : 0);
    told.mockRestore();
    expect(response.status).toBe(500);
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(text).not.toContain("Next's own error");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });

  test("of a procedure stays what the procedure said", async () => {
    const response = await get("/api/fault");
    expect([response.status, await response.json()]).toEqual([500, { error: {} }]);
  });
});

test("what the application writes in pieces arrives whole, compressed", async () => {
  const response = await get("/api/big");
  expect(response.headers.get("content-encoding")).toBe("br");
  expect((await response.text()).length).toBe(200_200);
});

test("a visitor who leaves half-way disturbs nobody", async () => {
  for (const path of ["/api/big", "/en/document", "/en/work"]) {
    const leaving = new AbortController();
    const answer = get(path, { signal: leaving.signal });
    setTimeout(() => leaving.abort(), 2);
    await answer.catch(() => undefined);
  }
  expect((await get("/en/document")).status).toBe(200);
});

test("without a known coding nothing is compressed", async () => {
  const response = await get("/en/document", { headers: { "accept-encoding": "identity" } });
  expect(response.headers.get("content-encoding")).toBeNull();
  expect(response.headers.get("content-length")).toBe(String((await response.text()).length));
});
