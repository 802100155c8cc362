import { once } from "node:events";
import { createServer, connect as dial, type Socket } from "node:net";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askPool } from "./ask-pool.ts";
import { unreachable } from "./unreachable.ts";

const server = process.env.TEST_DATABASE_URL ?? "";

describe.runIf(server !== "")("a network that falls silent", () => {
  const { hostname, port } = new URL(server || "postgresql://127.0.0.1:5432");
  const open = new Set<Socket>();
  let silent = false;
  const between = createServer((near) => {
    const far = dial(Number(port || 5432), hostname);
    for (const [from, to] of [[near, far] as const, [far, near] as const]) {
      open.add(from);
      from.on("data", (bytes) => void (silent || to.write(bytes)));
      from.on("error", () => undefined);
      from.on("close", () => to.destroy());
    }
  });
  let pool: pg.Pool;
  beforeAll(async () => {
    between.listen(0, "127.0.0.1");
    await once(between, "listening");
    const address = between.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const url = new URL(server);
    url.host = `127.0.0.1:${address.port}`;
    pool = new pg.Pool({ connectionString: url.href, max: 2, connectionTimeoutMillis: 5_000 });
    pool.on("error", () => undefined);
    askPool(pool, 300);
  });
  afterAll(async () => {
    await pool.end();
    for (const socket of open) socket.destroy();
    between.close();
  });

  test("fails what was asked, by name, and the next question finds a connection of its own", async () => {
    await Promise.all([pool.query("select 1"), pool.query({ text: "select $1::int", values: [1] })]);
    silent = true;
    const asked = [pool.query("select 1"), pool.query({ text: "select $1::int" }, [2])];
    const reasons = await Promise.all(asked.map((one) => one.then(() => "answered", unreachable)));
    expect(reasons).toEqual([{ code: "try-again" }, { code: "try-again" }]);
    silent = false;
    const { rows } = await pool.query("select 3 as three");
    expect(rows).toEqual([{ three: 3 }]);
  });

  test("nothing is kept of a statement, but the plan of one that says so", async () => {
    await pool.query("select 1");
    for (const n of [1, 2, 3]) {
      const { rows } = await pool.query({ text: "/* kept: one-number */ select $1::int as n" }, [n]);
      expect(rows).toEqual([{ n }]);
    }
    const { rows } = await pool.query("select name, statement from pg_prepared_statements");
    expect(rows).toEqual([{ name: "one-number", statement: "/* kept: one-number */ select $1::int as n" }]);
  });
});
