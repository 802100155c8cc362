import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { rawRequest } from "./raw-request.ts";

const entry = "/en/e/unitas";
const told = (headers: Record<string, string>) => headers["cache-status"]?.replace("convenio; ", "");

test.describe("a document is the same for everyone", () => {
  for (const [what, path, headers] of [
    ["who carries a session", entry, { cookie: `convenio.session=${"x".repeat(43)}; convenio.language=pt` }],
    ["who prefers another language", entry, { "accept-language": "pt-BR,pt;q=0.9" }],
    ["who follows a link with marks of its own", `${entry}?utm_source=a&fbclid=b&q=c`, {}],
    ["a program that wants data", entry, { accept: "application/json", rsc: "1" }],
  ] as const) {
    test(what, async ({ baseURL }) => {
      const origin = baseURL ?? "";
      const plain = await rawRequest(origin, entry);
      const other = await rawRequest(origin, path, { headers });
      expect(other.text).toBe(plain.text);
      expect([other.status, other.headers.etag, told(other.headers)]).toEqual([
        200,
        plain.headers.etag,
        "hit",
      ]);
      expect(other.headers["set-cookie"]).toBeUndefined();
      expect(Number(other.headers.age)).toBeLessThanOrEqual(6);
    });
  }
});

test.describe("a document is sent in the coding that the visitor weighs most", () => {
  for (const [accepted, coding] of [
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0.1, gzip;q=0.9", "gzip"],
    ["br;q=0, gzip;q=0", undefined],
    ["identity", undefined],
    ["identity;q=0, gzip", "gzip"],
  ] as const) {
    test(accepted, async ({ baseURL }) => {
      const origin = baseURL ?? "";
      const plain = await rawRequest(origin, entry);
      const answer = await fetchBytes(origin, accepted);
      expect(answer.headers["content-encoding"]).toBe(coding);
      expect(answer.headers["content-length"]).toBe(String(answer.bytes.length));
      expect(answer.headers.vary).toBe("Accept-Encoding");
      const text =
        coding === "br"
          ? brotliDecompressSync(answer.bytes)
          : coding
            ? gunzipSync(answer.bytes)
            : answer.bytes;
      expect(text.toString("utf8")).toBe(plain.text);
      const headers = { "accept-encoding": accepted, "if-none-match": `"other", W/${answer.headers.etag}` };
      const again = await rawRequest(origin, entry, { headers });
      expect([again.status, again.text, again.headers.etag]).toEqual([304, "", answer.headers.etag]);
      const head = await rawRequest(origin, entry, {
        method: "HEAD",
        headers: { "accept-encoding": accepted },
      });
      expect([head.status, head.text, head.headers.etag]).toEqual([200, "", answer.headers.etag]);
      expect(head.headers["content-length"]).toBe(answer.headers["content-length"]);
    });
  }
  test("and not at all where none is accepted", async ({ baseURL }) => {
    const headers = { "accept-encoding": "identity;q=0" };
    expect((await rawRequest(baseURL ?? "", entry, { headers })).status).toBe(406);
  });
});

test.describe("another spelling of an address leads to the one it has, and stays on this site", () => {
  for (const [given, to] of [
    ["/en/", "/en"],
    ["/en/e/unitas/?evidence=checked", "/en/e/unitas?evidence=checked"],
    ["/en//e///unitas", "/en/e/unitas"],
    ["/en/e/u%6Eitas", "/en/e/unitas"],
    ["/es/e/le%c3%b3n", "/es/e/le%C3%B3n"],
    ["/en/./e/../e/unitas", "/en/e/unitas"],
    ["/en/contribute/", "/en/contribute"],
    ["//evil.example", "/evil.example"],
    ["///evil.example/%2e%2e/", "/"],
    ["/\\evil.example", "/%5Cevil.example"],
    ["/%2F/evil.example", "/%2F/evil.example"],
  ] as const) {
    test(given, async ({ baseURL }) => {
      const origin = baseURL ?? "";
      const answer = await rawRequest(origin, given);
      if (given !== to) {
        expect([answer.status, answer.headers.location]).toEqual([308, to]);
        expect(answer.headers["cache-control"]).toBe("private, no-store");
      }
      expect(new URL(to, origin).origin).toBe(origin);
      expect((await rawRequest(origin, to)).status, "leads on no further").not.toBe(308);
    });
  }
});

test("what is searched for is never held, and searching for nothing is the list", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  for (let round = 0; round < 2; round += 1) {
    const { headers } = await rawRequest(origin, "/en/entries?q=naval+exercise");
    expect([told(headers), headers["cache-control"]]).toEqual([
      "fwd=bypass; detail=search",
      "private, no-store",
    ]);
  }
  await rawRequest(origin, "/en/entries");
  expect(told((await rawRequest(origin, "/en/entries?q=&page=&unknown=1")).headers)).toBe("hit");
});

test("parameters share one copy in whatever order they stand", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  await rawRequest(origin, "/en/entries?kind=exercise&sort=title");
  expect(told((await rawRequest(origin, "/en/entries?sort=title&x=y&kind=exercise")).headers)).toBe("hit");
});

test("a missing page is held for seconds, an entry's until it changes", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  await rawRequest(origin, "/en/e/no-such-entry");
  const missing = await rawRequest(origin, "/en/e/no-such-entry");
  expect([missing.status, told(missing.headers)]).toEqual([404, "hit"]);
  expect(Number(missing.headers["cache-control"]?.match(/s-maxage=(\d+)/)?.[1])).toBeLessThanOrEqual(10);
});

test("120 who ask for one page at once get the same bytes, rendered once", async ({ baseURL }) => {
  const path = "/pt/sources?page=2";
  const answers = await Promise.all(Array.from({ length: 120 }, () => rawRequest(baseURL ?? "", path)));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  const how = answers.map(({ headers }) => told(headers));
  expect(how.filter((one) => one === "fwd=uri-miss; stored").length).toBeLessThanOrEqual(1);
  expect(how.filter((one) => !/^(?:hit|fwd=uri-miss; (?:stored|collapsed))$/.test(one ?? ""))).toEqual([]);
});

test("a storm of searches is put off in the reader's language, and pages that are held are still read", async ({
  baseURL,
}) => {
  const origin = baseURL ?? "";
  await rawRequest(origin, entry);
  const storm = Array.from({ length: 150 }, (_, at) => rawRequest(origin, `/es/entries?q=naval+${at}`));
  expect((await rawRequest(origin, entry)).status).toBe(200);
  const answers = await Promise.all(storm);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  const late = answers.find(({ status }) => status === 503);
  expect(late?.headers["retry-after"]).toBe("1");
  expect(late?.headers["cache-control"]).toBe("private, no-store");
  expect(late?.text).toContain('<html lang="es"');
  expect(late?.text).toContain("Demasiadas consultas a la vez");
});

test("a document takes nothing: whatever is sent to it is answered 405", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  const answer = await rawRequest(origin, entry, { method: "POST", headers: { origin }, body: "x=1" });
  expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
});

/** The entry's page as it travels. */
async function fetchBytes(origin: string, accepted: string) {
  const { status, headers, bytes } = await rawRequest(origin, entry, {
    headers: { "accept-encoding": accepted },
  });
  expect(status).toBe(200);
  return { headers, bytes };
}
