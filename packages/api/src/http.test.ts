import type { Actor } from "@convenio/domain/people/actor";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appRouter } from "./router.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { loadWorld } from "./testing/world.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
});
afterAll(() => stage.close());

async function ask(path: string, body?: string, method = body === undefined ? "GET" : "POST") {
  const actor: Actor = stage.people.find((one) => one.name === "contributor") ?? { type: "anonymous" };
  const response = await fetchRequestHandler({
    endpoint: "/api/trpc",
    req: new Request(`http://localhost/api/trpc/${path}`, {
      method,
      body,
      headers: { "content-type": "application/json" },
    }),
    router: appRouter,
    createContext: async () => stage.context(actor),
  });
  return { status: response.status, text: await response.text() };
}

const query = (input: string) => `?input=${encodeURIComponent(input)}`;

test("an output comes as superjson", async () => {
  const { status, text } = await ask(`entries.page${query('{"json":{"slug":"aurora"}}')}`);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ result: { data: { json: { slug: "aurora" } } } });
});

test("a refusal comes with its reason, its whole self and its status", async () => {
  const { status, text } = await ask(`entries.page${query('{"json":{"slug":"nowhere"}}')}`);
  expect(status).toBe(404);
  expect(JSON.parse(text)).toMatchObject({
    error: { json: { message: "not-found", data: { reason: "not-found", refusal: { code: "not-found" } } } },
  });
});

describe("hostile requests are refused, never a fault, and change nothing", () => {
  const deep = "[".repeat(5000) + "]".repeat(5000);
  const bodies: Record<string, string> = {
    "no JSON": "{",
    nothing: "",
    "a number": "7",
    null: "null",
    "no superjson": '{"id":"x"}',
    "a NUL": '{"json":{"about":{"type":"new","kind":"\\u0000","language":"en"}}}',
    "a lone surrogate": '{"json":{"about":{"type":"new","kind":"\\ud800","language":"en"}}}',
    "a prototype in the values": '{"json":{"about":{}},"meta":{"values":{"__proto__.polluted":["Date"]}}}',
    "a prototype in the json": '{"json":{"__proto__":{"polluted":true},"about":{"type":"entry"}}}',
    "a constructor": '{"json":{"constructor":{"prototype":{"polluted":true}}}}',
    "meta that points nowhere": '{"json":{"about":1},"meta":{"values":{"a.b.c":["Date"]}}}',
    "meta of an unknown type": '{"json":{"about":1},"meta":{"values":{"about":["Monster"]}}}',
    "meta that is no object": '{"json":{"about":1},"meta":7}',
    "an invalid date": '{"json":{"about":"never"},"meta":{"values":{"about":["Date"]}}}',
    "a custom class": '{"json":{"about":"x"},"meta":{"values":{"about":[["class","Context"]]}}}',
    "a deep nest": `{"json":${deep}}`,
    "a huge number": '{"json":{"about":1e400}}',
  };

  test.each(Object.entries(bodies))("a body of %s", async (_, body) => {
    const before = await stage.fingerprint();
    const { status, text } = await ask("proposals.open", body);
    expect(status, text).toBeGreaterThanOrEqual(400);
    expect(status, text).toBeLessThan(500);
    expect(text).not.toMatch(/node_modules|packages\/|at .*\.ts/);
    expect(await stage.fingerprint()).toBe(before);
    expect("polluted" in {}).toBe(false);
  });

  test.each(Object.values(bodies).slice(0, -2))("a query of %j", async (body) => {
    const { status, text } = await ask(`entries.page${query(body)}`);
    expect(status, text).toBeGreaterThanOrEqual(400);
    expect(status, text).toBeLessThan(500);
  });

  test.each([
    ["proposals.open", undefined],
    ["entries.home", "{}"],
    ["nobody.home", undefined],
    ["__proto__", undefined],
    ["constructor.prototype", undefined],
    ["entries", undefined],
    ["a,b,c?batch=1", undefined],
  ])("%s", async (path, body) => {
    const { status } = await ask(path, body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});
