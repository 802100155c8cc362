import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Connection, connect, TransactionTooLong } from "./client.ts";
import { content } from "./schema/content.ts";
import { testDatabase } from "./testing.ts";

let connection: Connection;
let held: number;
beforeAll(async () => {
  connection = await testDatabase();
  held = await connection.db.$count(content);
});
afterAll(() => connection.close());

const sha = (tail: string) => tail.padStart(64, "0");

test("raw SQL answers rows on either engine", async () => {
  const { rows } = await connection.db.execute<{ word: string }>(sql`select unaccent('Panamá') as word`);
  expect(rows).toEqual([{ word: "Panama" }]);
});

test("damaged files of the embedded engine are named in one sentence", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "convenio-damaged-"));
  await writeFile(join(dataDir, "PG_VERSION"), "18");
  await expect(connect({ dataDir })).rejects.toThrow(/^The database in .+ cannot be opened: .+\.$/);
  await rm(dataDir, { recursive: true });
});

test("a transaction that throws keeps nothing", async () => {
  const body = "kept by nobody";
  const attempt = connection.transaction(async (tx) => {
    await tx.execute(
      sql`insert into content (sha256, body) values (encode(sha256(convert_to(${body}, 'UTF8')), 'hex'), ${body})`,
    );
    throw new Error("stop");
  });
  await expect(attempt).rejects.toThrow("stop");
  expect(await connection.db.$count(content)).toBe(held);
});

test("a transaction that stays open is rolled back with a clear line, and what it tries later fails", async () => {
  let late: Promise<unknown> = Promise.resolve();
  let lateDone: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    lateDone = resolve;
  });
  const attempt = connection.transaction(
    async (tx) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      late = Promise.resolve(tx.insert(content).values({ sha256: sha("1"), body: "late" }));
      late.catch(() => undefined).finally(lateDone);
      await late;
    },
    { limitMs: 100 },
  );
  await expect(attempt).rejects.toThrow(TransactionTooLong);
  await expect(attempt).rejects.toThrow("open for more than 0.1 s");
  await done;
  await expect(late).rejects.toThrow();
  expect(await connection.db.$count(content)).toBe(held);
});

test("the outer handle inside a transaction does not hang for ever", async () => {
  if (connection.engine === "postgres") return;
  const attempt = connection.transaction(() => connection.db.execute(sql`select 1`), { limitMs: 200 });
  await expect(attempt).rejects.toThrow(TransactionTooLong);
});
