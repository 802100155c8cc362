import { expect, test } from "vitest";
import { csrfFetch } from "./csrf-fetch.ts";

function server(good: string) {
  const seen: (string | null)[] = [];
  const ask: typeof fetch = async (_, init) => {
    const token = new Headers(init?.headers).get("x-csrf-token");
    seen.push(token);
    return token === good
      ? new Response("done")
      : new Response("no", { status: 403, headers: { "x-csrf-token": good } });
  };
  return { ask, seen };
}

test("a token that no longer holds is exchanged once and kept", async () => {
  const { ask, seen } = server("new");
  const own = csrfFetch("old", ask);
  expect(await (await own("/api/trpc/x", { method: "POST" })).text()).toBe("done");
  expect(await (await own("/api/trpc/x", { method: "POST" })).text()).toBe("done");
  expect(seen).toEqual(["old", "new", "new"]);
});

test("another refusal is handed on as it is", async () => {
  const own = csrfFetch("old", async () => new Response("no", { status: 403 }));
  expect((await own("/api/trpc/x")).status).toBe(403);
});
