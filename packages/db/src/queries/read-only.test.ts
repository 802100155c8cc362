import { afterAll, beforeAll, expect, test } from "vitest";
import type { Connection } from "../client.ts";
import { testDatabase } from "../testing.ts";
import { verifyAudit } from "./audit-verify.ts";
import { isReadOnly, setReadOnly } from "./read-only.ts";

const at = "2026-03-01T00:00:00.000Z";
let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
});
afterAll(() => connection.close());

test("an installation takes changes until it is made read-only, and each turn is in the log once", async () => {
  const turn = (on: boolean) => connection.transaction((tx) => setReadOnly(tx, on, at));
  const { events } = await verifyAudit(connection.db);
  expect(await isReadOnly(connection.db)).toBe(false);
  expect([await turn(true), await turn(true)]).toEqual([true, false]);
  expect(await isReadOnly(connection.db)).toBe(true);
  expect([await turn(false), await turn(false)]).toEqual([true, false]);
  expect(await isReadOnly(connection.db)).toBe(false);
  const after = await verifyAudit(connection.db);
  expect(after.faults).toEqual([]);
  expect(after.events).toBe(events + 2);
});
