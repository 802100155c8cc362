import { firstPolicies } from "@convenio/domain/proposal/policy";
import { type Connection, connect } from "./client.ts";
import { unfitRole } from "./database-roles.ts";
import { lockFolder } from "./folder-lock.ts";
import { isOutdated, migrate } from "./migrate.ts";
import { install, installationMode, type Mode } from "./queries/installation.ts";
import { reachDatabase } from "./reach-database.ts";
import type { InstallationPlace } from "./read-place.ts";

/** An installation that this process has open. */
export type Installation = {
  readonly connection: Connection;
  /** Closes the database; an embedded one gives its folder back. */
  close(): Promise<void>;
};

/**
 * Opens the installation at `place`. The embedded database is taken for this process alone, migrated, and made an
 * installation of the mode when it is empty (`at`: now, ISO instant). On PostgreSQL nothing is changed: that is
 * `prepareDatabase`'s, which is run by the owner of the tables; whoever opens it as the `server` must not be that owner.
 * Throws an Error with one clear sentence when another process holds the folder, when PostgreSQL does not answer, has
 * an older schema or the wrong role, and when the database was made in another mode.
 */
export function openInstallation(
  place: InstallationPlace,
  at: string,
  as: "server" | "operator" = "server",
): Promise<Installation> {
  return place.url === undefined
    ? openFolder(place.databaseDir, place.mode, at)
    : openPrepared(place.url, place.mode, as);
}

async function openFolder(dir: string, mode: Mode, at: string): Promise<Installation> {
  const lock = await lockFolder(dir);
  try {
    const connection = await connect({ dataDir: dir });
    const close = async () => {
      await connection.close();
      await lock.release();
    };
    try {
      await migrate(connection);
      await connection.transaction((tx) => install(tx, { mode, policy: firstPolicies[mode], at }));
      const made = await installationMode(connection.db);
      if (made !== mode) throw new Error(`The database in ${dir} was made in ${made} mode, not ${mode}.`);
      return { connection, close };
    } catch (error) {
      await connection.close();
      throw error;
    }
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openPrepared(url: string, mode: Mode, as: "server" | "operator"): Promise<Installation> {
  const connection = await reachDatabase(url);
  try {
    const unfit = await unfitRole(connection.db);
    if (unfit?.why === "stranger") {
      throw new Error(
        `DATABASE_URL: the role ${unfit.role} may not work there. Log in as convenio_server or as a member of it.`,
      );
    }
    if (await isOutdated(connection)) {
      throw new Error(
        "DATABASE_URL: that database has an older schema than this release. Run pnpm convenio migrate as its owner first.",
      );
    }
    if (unfit !== null && as === "server") {
      throw new Error(
        `DATABASE_URL: the role ${unfit.role} owns what it must not be able to change. Run the server as convenio_server or as a member of it.`,
      );
    }
    const made = await installationMode(connection.db);
    if (made !== mode) throw new Error(`DATABASE_URL: that database was made in ${made} mode, not ${mode}.`);
    return { connection, close: () => connection.close() };
  } catch (error) {
    await connection.close();
    throw error;
  }
}
