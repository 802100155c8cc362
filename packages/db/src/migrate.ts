import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Connection } from "./client.ts";

/**
 * Brings the database to the newest migration; the same files on both engines. `folder`: the migrations folder.
 * Without it, `packages/db/migrations` is looked for from the working directory upwards, so that source, tests,
 * and the bundled server and CLI (started anywhere inside the repository) find the same one.
 * Throws an Error with one clear sentence when there is none.
 */
export async function migrate(connection: Connection, folder = migrationsFolder()): Promise<void> {
  await connection.applyMigrations(folder);
}

/**
 * Whether migrations of `folder` are missing in the database. A database that knows newer ones is not outdated: during
 * an upgrade, servers of the last release go on working on it.
 */
export async function isOutdated({ db }: Connection, folder = migrationsFolder()): Promise<boolean> {
  const newest = Math.max(
    ...readMigrationFiles({ migrationsFolder: folder }).map(({ folderMillis }) => folderMillis),
  );
  const { rows: tables } = await db.execute<{ found: boolean }>(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as found`,
  );
  if (!tables[0]?.found) return true;
  const { rows } = await db.execute<{ last: string | null }>(
    sql`select max(created_at)::text as last from drizzle.__drizzle_migrations`,
  );
  return Number(rows[0]?.last ?? 0) < newest;
}

/** The repository's migrations folder, absolute, seen from the directory `from`. */
export function migrationsFolder(from = process.cwd()): string {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, "packages", "db", "migrations");
    if (existsSync(join(folder, "meta", "_journal.json"))) return folder;
    if (dirname(at) === at) throw new Error(`No packages/db/migrations in ${from} or above it.`);
  }
}
