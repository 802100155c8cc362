import { createHash, randomBytes } from "node:crypto";
import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fullPolicy } from "@convenio/domain/proposal/policy";
import pg from "pg";
import { type Connection, connect } from "./client.ts";
import { grantServerRole, serverRole } from "./database-roles.ts";
import { migrate, migrationsFolder } from "./migrate.ts";
import { install } from "./queries/installation.ts";

/** The first instant of every test database. */
const begun = "2026-01-01T00:00:00.000Z";

/**
 * A migrated demo installation with the full policy, otherwise empty, of one's own: embedded in memory, or, when
 * TEST_DATABASE_URL is set, a fresh database on that server. `close` drops it. One a test file is enough: tests use ids of their own.
 * On the server it is worked on as the tables' owner, or with the rights of the product's own role, `as` "server".
 */
export async function testDatabase(as: "owner" | "server" = "owner"): Promise<Connection> {
  const server = process.env.TEST_DATABASE_URL;
  return server === undefined ? installed(await embedded()) : onServer(server, as);
}

async function installed(connection: Connection): Promise<Connection> {
  await connection.transaction((tx) => install(tx, { mode: "demo", policy: fullPolicy, at: begun }));
  return connection;
}

async function embedded(): Promise<Connection> {
  const file = join(tmpdir(), `convenio-template-${await migrationsDigest()}.tar`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return connect({ template: new Blob([new Uint8Array(kept)]) });
  const connection = await connect({});
  await migrate(connection);
  const dump = await connection.dump();
  const partial = `${file}.${randomBytes(6).toString("hex")}`;
  await writeFile(partial, new Uint8Array(await dump.arrayBuffer()));
  await rename(partial, file);
  return connection;
}

/** Names the template of exactly these migrations. */
async function migrationsDigest(): Promise<string> {
  const folder = migrationsFolder();
  const hash = createHash("sha256");
  for (const name of (await readdir(folder)).sort()) {
    if (name.endsWith(".sql")) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest("hex").slice(0, 16);
}

async function onServer(server: string, as: "owner" | "server"): Promise<Connection> {
  const name = `convenio_test_${randomBytes(6).toString("hex")}`;
  await runOn(server, `create database ${name} encoding 'UTF8' template template0`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const owner = await connect({ url: url.href });
  await migrate(owner);
  await installed(owner);
  await owner.transaction(grantServerRole);
  if (as === "server") {
    await owner.close();
    url.searchParams.set("options", `-c role=${serverRole}`);
  }
  const connection = as === "owner" ? owner : await connect({ url: url.href });
  return {
    ...connection,
    async close() {
      await connection.close();
      await runOn(server, `drop database ${name} with (force)`);
    },
  };
}

async function runOn(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
