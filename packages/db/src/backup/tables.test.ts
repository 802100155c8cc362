import { afterAll, beforeAll, expect, it } from "vitest";
import type { Connection } from "../client.ts";
import { testDatabase } from "../testing.ts";
import { carried, leftOut } from "./tables.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
});
afterAll(() => connection.close());

it("a backup carries every table, or its being left out has a reason", async () => {
  const { rows } = await connection.db.execute<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')",
  );
  const named = [...carried.map(({ table }) => table), ...Object.keys(leftOut)];
  expect(rows.map(({ name }) => name).sort()).toEqual(named.sort());
});

it("every table that only grows is carried", async () => {
  const { rows } = await connection.db.execute<{ name: string }>(
    "select tgrelid::regclass::text as name from pg_trigger where tgname in ('append_only', 'never_deleted')",
  );
  expect(carried.map(({ table }) => table)).toEqual(expect.arrayContaining(rows.map(({ name }) => name)));
});
