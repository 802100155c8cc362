import { AsyncLocalStorage } from "node:async_hooks";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import { purgeCdn } from "./purge-cdn.ts";

type Asked = { method: string | undefined; headers: IncomingHttpHeaders; body: unknown };

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A CDN that keeps what it was asked and answers as told; statuses in turn, the last one for ever. */
async function cdn(...answers: ((response: ServerResponse) => void)[]) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, headers } = request;
    asked.push({ method, headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
    (answers.length > 1 ? answers.shift() : answers[0])?.(response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("it listens on a port");
  return {
    asked,
    url: `http://127.0.0.1:${address.port}/purge`,
    bodies: () => asked.map(({ body }) => body),
  };
}

const status = (code: number) => (response: ServerResponse) => response.writeHead(code).end("{}");
const warn = vi.fn();
const outcomes: string[] = [];
afterEach(() => {
  warn.mockReset();
  outcomes.length = 0;
});
const to = (url: string, more: { token?: string; patience?: number; firstPause?: number } = {}) =>
  purgeCdn({ url, warn, onPurged: (outcome) => outcomes.push(outcome), firstPause: 5, ...more });

test("tags go out as JSON with the token, each once", async () => {
  const { asked, url, bodies } = await cdn(status(200));
  const cdnPurging = to(url, { token: "a secret of the CDN" });
  cdnPurging.purge(["entry:a", "home"]);
  cdnPurging.purge(["home", "entries"]);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  await cdnPurging.stop();
  expect(bodies()).toEqual([{ tags: ["entry:a", "home"] }, { tags: ["home", "entries"] }]);
  expect(asked[0]).toMatchObject({
    method: "POST",
    headers: { authorization: "Bearer a secret of the CDN", "content-type": "application/json" },
  });
  expect([outcomes, warn.mock.calls]).toEqual([["done", "done"], []]);
});

test("without a token no authorization is sent, and everything is asked for in one word", async () => {
  const { asked, url, bodies } = await cdn(status(204));
  const purging = to(url);
  purging.purge(["entry:a", "*"]);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await purging.stop();
  expect(bodies()).toEqual([{ purge_everything: true }]);
  expect(asked[0]?.headers.authorization).toBeUndefined();
});

test("what fails is tried again with what has come since; the log says when it began and when it was over", async () => {
  const { asked, url, bodies } = await cdn(status(500), status(429), status(200));
  const purging = to(url, { firstPause: 50 });
  purging.purge(["entry:a"]);
  await vi.waitFor(() => expect(outcomes).toEqual(["failed"]));
  purging.purge(["entry:b"]);
  await vi.waitFor(() => expect(asked).toHaveLength(3));
  await purging.stop();
  const both = { tags: ["entry:b", "entry:a"].sort() };
  expect(bodies()[0]).toEqual({ tags: ["entry:a"] });
  expect(bodies()[2]).toEqual(both);
  expect(outcomes).toEqual(["failed", "failed", "done"]);
  expect(warn.mock.calls.flat()).toEqual([
    "The CDN was not told what to forget (it answered 500); it is told again until it answers.",
    "The CDN takes requests to forget pages again.",
  ]);
});

test("a CDN that is silent, redirects or is away has not been told", async () => {
  const silent = await cdn(() => undefined);
  const moved = await cdn((response) => response.writeHead(302, { Location: silent.url }).end());
  for (const [url, why] of [
    [silent.url, "it did not answer"],
    [moved.url, "it answered 302"],
    ["http://127.0.0.1:9/purge", "it could not be reached"],
  ] as const) {
    warn.mockReset();
    const purging = to(url, { patience: 100 });
    purging.purge(["home"]);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledWith(expect.stringContaining(`(${why})`)));
    await purging.stop();
  }
});

test("whoever stops tries once more, and does not wait out a pause", async () => {
  const { asked, url } = await cdn(status(503), status(200));
  const purging = to(url, { firstPause: 60_000 });
  purging.purge(["home"]);
  await vi.waitFor(() => expect(outcomes).toEqual(["failed"]));
  const begun = Date.now();
  await purging.stop();
  expect(Date.now() - begun).toBeLessThan(10_000);
  expect([asked.length, outcomes]).toEqual([2, ["failed", "done"]]);
});

test("nothing of the request that changed the record goes along", async () => {
  const { asked, url } = await cdn(status(200));
  const whose = new AsyncLocalStorage<string>();
  const told: (string | undefined)[] = [];
  const purging = purgeCdn({ url, warn, onPurged: () => told.push(whose.getStore()) });
  whose.run("a writer", () => purging.purge(["home"]));
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await purging.stop();
  expect(told).toEqual([undefined]);
});
