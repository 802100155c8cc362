import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Connection } from "./client.ts";
import { appendInvalidation } from "./queries/invalidations.ts";
import { testDatabase } from "./testing.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
});
afterAll(() => connection.close());

const change = (then: () => void = () => undefined) =>
  connection.transaction(async (tx) => {
    await appendInvalidation(tx, ["home"], "2026-01-01T00:00:00.000Z");
    then();
  });

test("whoever listens is told of each commit, of nothing that is rolled back, and of nothing once it stopped", async () => {
  const onNotice = vi.fn();
  const stop = await connection.listen(onNotice);
  // Connecting counts as a notice on PostgreSQL: some may have been missed before.
  const before = onNotice.mock.calls.length;
  await change();
  await vi.waitFor(() => expect(onNotice.mock.calls.length).toBe(before + 1));
  const failing = change(() => {
    throw new Error("stop");
  });
  await expect(failing).rejects.toThrow("stop");
  await stop();
  await change();
  await connection.db.execute(sql`select 1`);
  expect(onNotice.mock.calls.length).toBe(before + 1);
});

test("a listener whose connection breaks makes another, and looks for what it may have missed", async () => {
  if (connection.engine !== "postgres") return;
  const onNotice = vi.fn();
  const stop = await connection.listen(onNotice);
  await vi.waitFor(() => expect(onNotice).toHaveBeenCalledTimes(1));
  await connection.db.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'convenio listening'`);
  await vi.waitFor(() => expect(onNotice).toHaveBeenCalledTimes(2), { timeout: 5_000 });
  await change();
  await vi.waitFor(() => expect(onNotice).toHaveBeenCalledTimes(3));
  await stop();
});
