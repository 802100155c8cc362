import { afterEach, describe, expect, test, vi } from "vitest";
import { note, page, pause, serveFake } from "../http/fake-next.fixture.ts";

const opened: { close(): void }[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** A record of two pages, each showing what stood when its render began. */
async function serve(making: Parameters<typeof serveFake>[1] = {}) {
  const record = { unitas: 1, panamax: 1, renders: 0, reachable: true };
  const entry =
    (name: "unitas" | "panamax") =>
    async (...[request, response]: Parameters<NonNullable<Parameters<typeof serveFake>[0][string]>>) => {
      record.renders += 1;
      const read = record[name];
      await pause(40);
      if (!record.reachable) {
        note().failed = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
        return page(request, response, "", 500);
      }
      note().document = { tags: [`entry:${name}`, "entries"] };
      page(request, response, `${name} ${read}`);
    };
  const served = await serveFake(
    { "/en/e/unitas": entry("unitas"), "/en/e/panamax": entry("panamax") },
    making,
  );
  opened.push(served);
  const get = async (path: string) => {
    const answer = await fetch(served.origin + path);
    const said = answer.headers.get("cache-status")?.replace("convenio; ", "");
    const title = (await answer.text()).match(/<h1>([^<]*)/)?.[1];
    return { title, said, status: answer.status, headers: answer.headers };
  };
  return { ...served, record, get };
}

test("what has the tag is dropped, and nothing else", async () => {
  const { get, cache, record } = await serve();
  await Promise.all([get("/en/e/unitas"), get("/en/e/panamax")]);
  record.unitas = 2;
  cache.invalidate(["entry:unitas", "entry:none"]);
  expect(await get("/en/e/panamax")).toMatchObject({ title: "panamax 1", said: "hit" });
  expect(await get("/en/e/unitas")).toMatchObject({ title: "unitas 2", said: "fwd=uri-miss; stored" });
  cache.invalidate(["*"]);
  expect(cache.stats).toMatchObject({ pages: 0, bytes: 0, dropped: 3 });
});

describe("a page that changes while it is rendered", () => {
  test("is sent to who asked before, and rendered again for those who asked afterwards", async () => {
    const { get, cache, record } = await serve();
    const before = get("/en/e/unitas");
    await vi.waitFor(() => expect(record.renders).toBe(1), { interval: 2 });
    record.unitas = 2;
    cache.invalidate(["entry:unitas"]);
    const after = [get("/en/e/unitas"), get("/en/e/unitas")];
    expect(await before).toMatchObject({ title: "unitas 1", said: "fwd=uri-miss" });
    expect((await Promise.all(after)).map(({ title }) => title)).toEqual(["unitas 2", "unitas 2"]);
    expect(record.renders).toBe(2);
    expect(await get("/en/e/unitas")).toMatchObject({ title: "unitas 2", said: "hit" });
  });

  test("elsewhere is kept all the same", async () => {
    const { get, cache, record } = await serve();
    const asked = get("/en/e/unitas");
    await vi.waitFor(() => expect(record.renders).toBe(1), { interval: 2 });
    cache.invalidate(["entry:panamax"]);
    expect((await asked).said).toBe("fwd=uri-miss; stored");
    expect((await get("/en/e/unitas")).said).toBe("hit");
    expect(record.renders).toBe(1);
  });
});

describe("while the database is away", () => {
  test("what is held is shown, marked, for a minute; what is not cannot be had", async () => {
    let unconfirmed = 0;
    const confirmation = { confirmedAt: () => Date.now() - unconfirmed };
    const { get, record, cache } = await serve({ confirmation });
    await get("/en/e/unitas");
    unconfirmed = 6_500;
    expect(await get("/en/e/unitas")).toMatchObject({ status: 200, said: "hit" });
    unconfirmed = 20_500;
    record.reachable = false;
    const stale = await get("/en/e/unitas");
    expect(stale).toMatchObject({ status: 200, said: "hit; ttl=-15; detail=origin-unreachable" });
    expect(stale.headers.get("cache-control")).toContain("s-maxage=0");
    expect(await get("/en/e/panamax")).toMatchObject({ status: 503, title: "Not reachable for a moment" });
    unconfirmed = 60_500;
    const gone = await get("/en/e/unitas");
    expect([gone.status, gone.headers.get("retry-after")]).toEqual([503, "5"]);
    unconfirmed = 0;
    record.reachable = true;
    expect((await get("/en/e/unitas")).said).toBe("hit");
    expect(cache.stats).toMatchObject({ stale: 1, refused: 2 });
  });

  test("the age of a page counts from when it was last known to stand", async () => {
    const at = Date.now();
    let now = at;
    let confirmed = at;
    const { get } = await serve({
      now: () => now,
      confirmation: { confirmedAt: () => confirmed },
    });
    await get("/en/e/unitas");
    now = at + 4_200;
    expect((await get("/en/e/unitas")).headers.get("age")).toBe("4");
    confirmed = at + 4_000;
    expect((await get("/en/e/unitas")).headers.get("age")).toBe("0");
  });
});
