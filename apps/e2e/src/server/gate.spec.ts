import { expect, test } from "@playwright/test";
import { rawRequest } from "./raw-request.ts";

const wanted = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "x-frame-options": "DENY",
};

test.describe("every answer carries the security headers", () => {
  for (const path of [
    "/",
    "/en",
    "/en/sign-in",
    "/en/nothing",
    "/api/health",
    "/api/none",
    "/%00",
    "/favicon.svg",
  ]) {
    test(path, async ({ baseURL }) => {
      const { headers } = await rawRequest(baseURL ?? "", path);
      expect(headers).toMatchObject(wanted);
      expect(headers["permissions-policy"]).toContain("camera=()");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["strict-transport-security"]).toBeUndefined();
      expect(headers["x-powered-by"]).toBeUndefined();
    });
  }
});

test.describe("a demo answers on this machine only", () => {
  const port = (origin?: string) => new URL(origin ?? "").port;
  test("another host gets 421", async ({ baseURL }) => {
    for (const host of ["convenio.example", `convenio.example:${port(baseURL)}`, "127.0.0.1", "0.0.0.0"]) {
      expect((await rawRequest(baseURL ?? "", "/en", { headers: { host } })).status, host).toBe(421);
    }
  });
  test("a proxy in front gets 421", async ({ baseURL }) => {
    for (const name of ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto"]) {
      const answer = await rawRequest(baseURL ?? "", "/en", { headers: { [name]: "127.0.0.1" } });
      expect(answer.status, name).toBe(421);
    }
  });
  test("localhost is sent to the configured address", async ({ baseURL }) => {
    const host = `localhost:${port(baseURL)}`;
    const answer = await rawRequest(baseURL ?? "", "/es?x=1", { headers: { host } });
    expect([answer.status, answer.headers.location]).toEqual([307, `${baseURL}/es?x=1`]);
  });
});

test.describe("an address that does not decode is refused before any page sees it", () => {
  for (const path of [
    "/%00",
    "/en/e/%ff",
    "/en/entries?q=%00",
    "/en/entries?q=%ED%A0%80",
    "/api/auth/signin?email=%00",
    "/api/trpc/entries.home?input=%00",
    "/en/%0aSet-Cookie:x=1",
  ]) {
    test(path, async ({ baseURL }) => {
      const { status, headers } = await rawRequest(baseURL ?? "", path);
      expect(status).toBe(400);
      expect(headers["cache-control"]).toBe("private, no-store");
    });
  }
});

test("what may change something must come from a page of this site", async ({ baseURL }) => {
  for (const path of [
    "/api/trpc/proposals.open",
    "/api/sign-in/demo",
    "/api/sign-out",
    "/api/language",
    "/en",
  ]) {
    for (const origin of [undefined, "null", "http://convenio.example"]) {
      const headers: Record<string, string> = origin === undefined ? {} : { origin };
      const answer = await rawRequest(baseURL ?? "", path, { method: "POST", headers, body: "x=1" });
      expect(answer.status, `${path} from ${origin}`).toBe(403);
      expect(answer.text.length).toBeGreaterThan(20);
    }
  }
});

test("a body over the limit is refused by its stated length", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  const headers = { origin, "content-length": String(3 * 1024 * 1024) };
  const answer = await rawRequest(origin, "/api/trpc/proposals.save", { method: "POST", headers });
  expect(answer.status).toBe(413);
});

test.describe("addresses without a language lead to one", () => {
  for (const [path, language, to] of [
    ["/", "pt-BR,pt;q=0.9", "/pt"],
    ["/", "fr", "/en"],
    ["/e/unitas?x=1", "es-AR", "/es/e/unitas?x=1"],
    ["/claims/1", "en", "/en/claims/1"],
    ["/sources", "es", "/es/sources"],
    ["/sources/1", "es", "/es/sources/1"],
    ["/audits/some-text", "es", "/es/audits/some-text"],
  ] as const) {
    test(`${path} for ${language}`, async ({ baseURL }) => {
      const answer = await rawRequest(baseURL ?? "", path, { headers: { "accept-language": language } });
      expect([answer.status, answer.headers.location]).toEqual([302, to]);
      expect(answer.headers["cache-control"]).toBe("private, no-store");
    });
  }
  test("the cookie comes before the header", async ({ baseURL }) => {
    const headers = { "accept-language": "pt", cookie: "convenio.language=es" };
    expect((await rawRequest(baseURL ?? "", "/", { headers })).headers.location).toBe("/es");
  });
});

test("an unknown language is a missing page in the reader's own, kept by no shared cache", async ({
  baseURL,
}) => {
  const answer = await rawRequest(baseURL ?? "", "/fr/e/unitas", { headers: { "accept-language": "pt" } });
  expect(answer.status).toBe(404);
  expect(answer.text).toContain('<html lang="pt"');
  expect(answer.text).not.toContain("/_next/static/chunks/turbopack");
  expect(answer.headers["cache-control"]).toBe("private, no-store");
});

test("an address among the framework's own that leads nowhere is a missing page too", async ({ baseURL }) => {
  for (const path of ["/_next/nothing", "/_next/image?url=/x&w=16&q=1"]) {
    const answer = await rawRequest(baseURL ?? "", path);
    expect(answer.status, path).toBe(404);
    expect(answer.text, path).not.toMatch(/<script[^>]*\/_next\//);
  }
});

test("an address under /api that leads nowhere is a plain 404", async ({ baseURL }) => {
  for (const path of ["/api/none", "/api/auth/signin", "/api/auth/session"]) {
    const answer = await rawRequest(baseURL ?? "", path);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([404, { error: { reason: "not-found" } }]);
  }
});
