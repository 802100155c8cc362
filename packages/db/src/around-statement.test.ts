import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { connect } from "./client.ts";
import { testDatabase } from "./testing.ts";

test("every statement is asked through what stands around it, inside a transaction and out, without its values", async () => {
  const seen: string[] = [];
  const url = process.env.TEST_DATABASE_URL;
  const connection = await connect({
    url,
    around: async (statement, run) => {
      seen.push(statement);
      return run();
    },
  });
  await connection.db.execute(sql`select ${"secret"}::text as outside`);
  await connection.transaction((tx) => tx.execute(sql`select ${"secret"}::text as inside`));
  await connection.db.execute(sql`select 2 as after`);
  await connection.close();
  const own = seen.filter((statement) => /outside|inside|after/.test(statement));
  expect(own).toEqual(["select $1::text as outside", "select $1::text as inside", "select 2 as after"]);
  expect(seen.join()).not.toContain("secret");
});

test("a pool says how many connections it has; the embedded engine has none", async () => {
  const connection = await testDatabase();
  const pool = connection.pool();
  if (connection.engine === "pglite") expect(pool).toBeNull();
  else expect(pool).toMatchObject({ total: expect.any(Number), waiting: 0 });
  await connection.close();
  await expect(connect({ url: "postgresql://127.0.0.1:9/none" })).rejects.toThrow();
});
