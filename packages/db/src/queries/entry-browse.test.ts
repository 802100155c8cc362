import { afterAll, beforeAll, expect, test } from "vitest";
import type { Connection } from "../client.ts";
import { givenRecord } from "../testing/sample-record.ts";
import { testDatabase } from "../testing.ts";
import { entryBrowse } from "./entry-browse.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
  await connection.transaction(givenRecord, { limitMs: 60_000 });
}, 60_000);
afterAll(() => connection.close());

const today = "2026-03-01";
const slugs = async (q: string) =>
  (await entryBrowse(connection.db, { q, page: 1, today })).rows.map(({ slug }) => slug);

test.each([
  ["ejercicio panamax", "panamax"],
  ["exercicio PANAMAX", "panamax"],
  ["Panamax exercise", "panamax"],
  ["panamax", "panamax"],
  ["ejercicio unitas", "unitas"],
  ["operacion UNITAS", "unitas"],
  ["unit", "unitas"],
  ["unitas 2025", "unitas-2025"],
  ["edicion unitas 2025", "unitas-2025"],
  ["fuerzas de paz", "panamax"],
  ["FUERZAS DE PAZ", "panamax"],
  ["pais peru", "peru"],
  ["PERÚ", "peru"],
  ["panmax", "panamax"],
  ["unitsa", "unitas"],
])("%s finds %s first", async (q, first) => {
  expect((await slugs(q))[0]).toBe(first);
});
