import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Connection, connect } from "./client.ts";
import { isOutdated, migrationsFolder } from "./migrate.ts";
import { openInstallation } from "./open-installation.ts";
import { prepareDatabase } from "./prepare-database.ts";
import { policyInForce } from "./queries/policies.ts";
import { refusedStatements } from "./testing/refused-statements.ts";

const server = process.env.TEST_DATABASE_URL;
const at = "2026-01-01T00:00:00.000Z";
const name = `convenio_test_${randomBytes(6).toString("hex")}`;
const member = `${name}_member`;
const stranger = `${name}_stranger`;

/** The address of the test's own database, as its owner or as another role. */
function address(role?: string): string {
  const url = new URL(server ?? "postgresql://127.0.0.1/none");
  url.pathname = `/${name}`;
  if (role !== undefined) Object.assign(url, { username: role, password: "word" });
  return url.href;
}
const place = (url: string, mode: "demo" | "live" = "live") => ({ mode, dataDir: "", databaseDir: "", url });
const open = (url: string, mode?: "demo" | "live") =>
  openInstallation(place(url, mode), { at, as: "server" });

/** Runs statements as whoever owns the test's server. */
async function asOwner(url: string, ...statements: string[]): Promise<void> {
  const { db, close } = await connect({ url });
  for (const statement of statements) await db.execute(sql.raw(statement));
  await close();
}

describe.runIf(server)("a PostgreSQL database", () => {
  let first: ("installed" | "stands")[];
  let connection: Connection;
  beforeAll(async () => {
    await asOwner(server ?? "", `create database ${name} encoding 'UTF8' template template0`);
    await expect(open(address())).rejects.toThrow("lacks this release's schema");
    first = await Promise.all([1, 2, 3].map(() => prepareDatabase(address(), "live", at)));
    await asOwner(
      address(),
      `create role ${member} login password 'word' in role convenio_server`,
      `create role ${stranger} login password 'word'`,
    );
    ({ connection } = await open(address(member)));
  });
  afterAll(async () => {
    await connection.close();
    await asOwner(
      server ?? "",
      `drop database ${name} with (force)`,
      `drop role ${member}`,
      `drop role ${stranger}`,
    );
  });

  test("is prepared once, however many prepare it at once, and preparing it again changes nothing", async () => {
    expect(first.sort()).toEqual(["installed", "stands", "stands"]);
    expect(await prepareDatabase(address(), "live", at)).toBe("stands");
    const { rows } = await connection.db.execute(sql`select from drizzle.__drizzle_migrations`);
    const journal = JSON.parse(readFileSync(join(migrationsFolder(), "meta/_journal.json"), "utf8"));
    expect(rows).toHaveLength(journal.entries.length);
  });

  test("begins, when live, with the policy of a small team", async () => {
    expect((await policyInForce(connection.db)).approvals).toEqual({
      low: 1,
      normal: 1,
      high: 1,
      structural: 1,
      import: 0,
    });
  });

  test("of another mode is refused, also by the preparation", async () => {
    await expect(open(address(member), "demo")).rejects.toThrow("was made in live mode, not demo");
    await expect(prepareDatabase(address(), "demo", at)).rejects.toThrow("was made in live mode, not demo");
  });

  test("lets no server in that owns it, and none that was granted nothing", async () => {
    await expect(open(address())).rejects.toThrow("owns what it must not be able to change");
    await expect(open(address(stranger))).rejects.toThrow("may not work there");
    const operator = await openInstallation(place(address()), { at, as: "operator" });
    await operator.close();
  });

  test("that does not answer is one clear line", async () => {
    const url = "postgresql://convenio_server:secret@127.0.0.1:9/convenio";
    await expect(open(url)).rejects.toThrow(/^DATABASE_URL: 127\.0\.0\.1:9 does not let us in: [^\n]+$/);
    await expect(open(url)).rejects.not.toThrow("secret");
  });

  test("is outdated for a release that knows a later migration, not for one that knows an earlier", async () => {
    const folder = mkdtempSync(join(tmpdir(), "convenio-migrations-"));
    cpSync(migrationsFolder(), folder, { recursive: true });
    const file = join(folder, "meta/_journal.json");
    const journal = JSON.parse(readFileSync(file, "utf8"));
    const known = journal.entries.length;
    journal.entries.push({
      ...journal.entries[known - 1],
      idx: known,
      when: Date.now() + 1000,
      tag: "9999_later",
    });
    writeFileSync(file, JSON.stringify(journal));
    writeFileSync(join(folder, "9999_later.sql"), "select 1;");
    expect(await isOutdated(connection, folder)).toBe(true);
    journal.entries.length = known - 1;
    writeFileSync(file, JSON.stringify(journal));
    expect(await isOutdated(connection, folder)).toBe(false);
  });

  test.each([
    ["content", "body"],
    ["patchset", "terms"],
    ["revision", "published_at"],
    ["authorship", "hash"],
    ["review", "verdict"],
    ["check_record", "result"],
    ["policy", "body"],
    ["audit_event", "detail_sha"],
  ])("gives its server no way to change what %s holds", async (table, column) => {
    for (const statement of [
      `update ${table} set ${column} = ${column}`,
      `delete from ${table}`,
      `truncate ${table}`,
      `alter table ${table} disable trigger all`,
      `drop trigger append_only on ${table}`,
      `drop table ${table} cascade`,
      `create rule hole as on insert to ${table} do instead nothing`,
    ])
      await refusedStatements(connection, /permission denied|must be owner/, [statement]);
  });

  test("gives its server no way around the triggers", async () => {
    for (const statement of [
      "set session_replication_role = replica",
      "create or replace function truth_is_append_only() returns trigger language plpgsql as 'begin return new; end'",
      "drop function truth_is_append_only() cascade",
      "create table public.mine (id integer)",
      "delete from proposal",
      "delete from entry",
      "drop schema public cascade",
      "update drizzle.__drizzle_migrations set created_at = 0",
    ])
      await refusedStatements(connection, /permission denied|must be owner/, [statement]);
  });
});
