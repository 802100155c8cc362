import { everything } from "@convenio/domain/reading/tags";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Connection } from "../client.ts";
import { testDatabase } from "../testing.ts";
import { appendInvalidation, invalidationsAfter, lastInvalidation } from "./invalidations.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
});
afterAll(() => connection.close());

const append = (tags: readonly string[], at: string) =>
  connection.transaction((tx) => appendInvalidation(tx, tags, at));
const after = async (seq: number) =>
  (await invalidationsAfter(connection.db, seq))?.map(({ seq: own, tags }) => [own, ...tags]) ?? null;

test("what nobody sees otherwise is not appended; the rest is numbered from 1, without a gap", async () => {
  expect(await lastInvalidation(connection.db)).toBe(0);
  expect(await after(0)).toEqual([]);
  await append([], "2026-01-01T00:00:00.000Z");
  await append(["entry:a", "home"], "2026-01-01T00:00:00.000Z");
  await append(["entry:b"], "2026-01-01T00:00:01.000Z");
  expect(await lastInvalidation(connection.db)).toBe(2);
  expect(await after(0)).toEqual([
    [1, "entry:a", "home"],
    [2, "entry:b"],
  ]);
  expect(await after(1)).toEqual([[2, "entry:b"]]);
  expect(await after(2)).toEqual([]);
});

test("what is rolled back leaves no gap, and many at once are numbered in the order of their commits", async () => {
  const failing = connection.transaction(async (tx) => {
    await appendInvalidation(tx, ["entry:undone"], "2026-01-01T00:00:02.000Z");
    throw new Error("stop");
  });
  await expect(failing).rejects.toThrow("stop");
  let seen = await lastInvalidation(connection.db);
  const watching = setInterval(() => {
    // Whoever has seen a number has seen every one below it.
    void after(seen).then((rows) => {
      if (rows === null) seen = Number.NaN;
    });
  }, 5);
  await Promise.all(Array.from({ length: 20 }, (_, n) => append([`entry:${n}`], "2026-01-01T00:00:03.000Z")));
  clearInterval(watching);
  expect(seen).toBe(2);
  const rows = await after(2);
  expect(rows?.map(([seq]) => seq)).toEqual(Array.from({ length: 20 }, (_, n) => n + 3));
});

test("a day later all but the newest is pruned: who is up to date misses nothing, who is not is told so", async () => {
  const newest = await lastInvalidation(connection.db);
  await append(["entry:late"], "2026-01-03T00:00:00.000Z");
  expect(await after(newest)).toEqual([[newest + 1, "entry:late"]]);
  expect(await after(newest - 1)).toBeNull();
  expect(await after(0)).toBeNull();
});

test("a server that knows more than there is looks at another database: it is told so", async () => {
  expect(await after((await lastInvalidation(connection.db)) + 1)).toBeNull();
});

test("what touches thousands of things touches everything", async () => {
  const newest = await lastInvalidation(connection.db);
  await append(
    Array.from({ length: 6_000 }, (_, n) => `entry:${n}`),
    "2026-01-03T00:00:00.000Z",
  );
  expect(await after(newest)).toEqual([[newest + 1, everything]]);
});
