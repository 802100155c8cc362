import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
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

/** The repository's migrations folder, absolute, seen from the directory `from`. */
export function migrationsFolder(from = process.cwd()): string {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, "packages", "db", "migrations");
    if (existsSync(join(folder, "meta", "_journal.json"))) return folder;
    if (dirname(at) === at) throw new Error(`No packages/db/migrations in ${from} or above it.`);
  }
}
