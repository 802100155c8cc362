import { firstPolicies } from "@convenio/domain/proposal/policy";
import type { AroundStatement } from "./around-statement.ts";
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

/** How an installation is opened. */
type Opening = {
  /** Now, ISO instant. */
  at: string;
  /** Who opens it: on PostgreSQL the server must not own the tables. */
  as: "server" | "operator";
  /** Stands around every statement. */
  around?: AroundStatement;
};

/**
 * Opens the installation at `place`. The embedded database is taken for this process alone, migrated, and made an
 * installation of the mode when it is empty. On PostgreSQL nothing is changed: that is
 * `prepareDatabase`'s, which is run by the owner of the tables. Throws an Error with one clear sentence when another
 * process holds the folder, when PostgreSQL does not answer, has an older schema or the wrong role, and when the
 * database was made in another mode.
 */
export function openInstallation(place: InstallationPlace, opening: Opening): Promise<Installation> {
  return place.url === undefined
    ? openFolder(place, opening)
    : openPrepared({ url: place.url, mode: place.mode }, opening);
}

async function openFolder(
  { databaseDir: dir, mode }: InstallationPlace,
  { at, around }: Opening,
): Promise<Installation> {
  const lock = await lockFolder(dir);
  try {
    const connection = await connect({ dataDir: dir, around });
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

async function openPrepared(
  { url, mode }: { url: string; mode: Mode },
  { as, around }: Opening,
): Promise<Installation> {
  const connection = await reachDatabase(url, around);
  try {
    const unfit = await unfitRole(connection.db);
    if (unfit?.why === "stranger") {
      throw new Error(
        `DATABASE_URL: the role ${unfit.role} may not work there. Log in as convenio_server or as a member of it.`,
      );
    }
    if (await isOutdated(connection)) {
      throw new Error(
        "DATABASE_URL: that database lacks this release's schema. Its owner runs `convenio migrate` first.",
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
