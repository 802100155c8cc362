import { expect, test } from "vitest";
import { heldPage } from "./held-page.ts";
import { pageStore } from "./page-store.ts";

const page = (address: string, kilobytes: number, tags = ["entries"], status: 200 | 404 = 200) =>
  heldPage(
    address,
    {
      kind: "document",
      status,
      html: Buffer.alloc(kilobytes * 1024, "x"),
      link: undefined,
      tags,
      until: undefined,
      setsCookie: false,
    },
    { now: 0, lives: 1000, security: [] },
  );

test("what was not read longest makes room, and what addresses are invented for makes none", () => {
  let evicted = 0;
  const store = pageStore(132 * 1024, () => {
    evicted += 1;
  });
  for (const address of ["/a", "/b", "/c"]) store.put(page(address, 25));
  expect(store.use("/a", 5_000)?.address).toBe("/a");
  for (let at = 0; at < 50; at += 1) store.put(page(`/missing/${at}`, 1, ["missing"], 404));
  for (let year = 0; year < 10; year += 1) store.put(page(`/list?from=${year}`, 20));
  expect(evicted).toBe(9);
  evicted = 0;
  store.put(page("/d", 25));
  expect([store.get("/a"), store.get("/b"), store.get("/d")].map((one) => one?.address)).toEqual([
    "/a",
    undefined,
    "/d",
  ]);
  expect(evicted).toBe(1);
  expect(store.bytes).toBeGreaterThan(3 * 25 * 1024);
});

test("a page larger than the room is not taken", () => {
  const store = pageStore(10 * 1024, () => undefined);
  store.put(page("/a", 25));
  expect([store.get("/a"), store.pages, store.bytes]).toEqual([undefined, 0, 0]);
});

test("what is dropped by a tag is gone from every tag", () => {
  const store = pageStore(100 * 1024, () => undefined);
  store.put(page("/a", 1, ["entry:a", "entries"]));
  store.put(page("/b", 1, ["entry:b", "entries"]));
  expect(store.drop(["entry:a"])).toBe(1);
  store.put(page("/a", 1, ["entry:c"]));
  expect(store.drop(["entries"])).toBe(1);
  expect(store.get("/a")?.tags).toEqual(["entry:c"]);
  expect(store.drop(["*"])).toBe(1);
  expect([store.pages, store.bytes]).toEqual([0, 0]);
});

test("a page that has grown weighs more, and is still one", () => {
  const store = pageStore(100 * 1024, () => undefined);
  const one = page("/a", 10);
  store.put(one);
  const before = store.bytes;
  one.variants.gzip = one.make("gzip", Buffer.alloc(5 * 1024));
  store.put(one);
  expect(store.bytes - before).toBeGreaterThan(5 * 1024);
  expect([store.pages, store.drop(["entries"])]).toEqual([1, 1]);
});
