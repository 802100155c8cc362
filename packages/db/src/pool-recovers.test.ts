import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Connection, connect } from "./client.ts";
import { testDatabase } from "./testing.ts";
import { unreachable } from "./unreachable.ts";

const server = process.env.TEST_DATABASE_URL ?? "";

describe.runIf(server !== "")("when PostgreSQL ends every connection, as it does when it stops", () => {
  let connection: Connection;
  let name = "";
  beforeAll(async () => {
    connection = await testDatabase();
    const { rows } = await connection.db.execute<{ name: string }>(sql`select current_database() as name`);
    name = rows[0]?.name ?? "";
  });
  afterAll(() => connection.close());

  const endAll = async () => {
    const other = await connect({ url: server });
    await other.db.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`,
    );
    await other.close();
  };

  test("what runs is refused by name, the process lives, and the next question is answered", async () => {
    const idle = Array.from({ length: 5 }, () => connection.db.execute(sql`select pg_sleep(0.05)`));
    await Promise.all(idle);
    const running = connection.transaction(async (tx) => {
      await tx.execute(sql`select pg_sleep(5)`);
    });
    const asked = connection.db.execute(sql`select pg_sleep(5)`);
    const reasons = Promise.all(
      [running, asked].map((one) => Promise.resolve(one).then(() => "answered", unreachable)),
    );
    await new Promise((done) => setTimeout(done, 200));
    await endAll();
    expect(await reasons).toEqual([{ code: "try-again" }, { code: "try-again" }]);
    const { rows } = await connection.db.execute<{ one: number }>(sql`select 1 as one`);
    expect(rows).toEqual([{ one: 1 }]);
    await connection.transaction((tx) => tx.execute(sql`select 1`));
  });

  test("a transaction that was idle meanwhile is refused at its next statement", async () => {
    const attempt = connection.transaction(async (tx) => {
      await tx.execute(sql`select 1`);
      await endAll();
      await new Promise((done) => setTimeout(done, 100));
      await tx.execute(sql`select 2`);
    });
    expect(await attempt.then(() => "answered", unreachable)).toEqual({ code: "try-again" });
    await connection.transaction((tx) => tx.execute(sql`select 1`));
  });
});
