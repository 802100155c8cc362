import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Connection } from "./client.ts";
import { inRuns, texts, uuids } from "./sql-values.ts";
import { idOf } from "./testing/sample-content.ts";
import { testDatabase } from "./testing.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
});
afterAll(() => connection.close());

test.each([[[]], [[idOf("one")]], [[idOf("one"), idOf("two")]]])("ids %j arrive as they are", async (ids) => {
  const { rows } = await connection.db.execute<{ id: string }>(sql`select unnest(${uuids(ids)}) as id`);
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

test("texts arrive as they are, whatever they hold", async () => {
  const odd = ["", "null", "NULL", 'a"b', "a\\b", "{a,b}", "á\n,", "🦜", " "];
  const { rows } = await connection.db.execute<{ word: string }>(sql`select unnest(${texts(odd)}) as word`);
  expect(rows.map(({ word }) => word)).toEqual(odd);
  expect((await connection.db.execute(sql`select unnest(${texts([])}) as word`)).rows).toEqual([]);
});

test("runs keep the order and lose nothing", () => {
  expect(inRuns([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inRuns([], 2)).toEqual([]);
});
