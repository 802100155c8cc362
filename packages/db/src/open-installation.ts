import { fullPolicy } from "@convenio/domain/proposal/policy";
import { type Connection, connect } from "./client.ts";
import { lockFolder } from "./folder-lock.ts";
import { migrate } from "./migrate.ts";
import { install, installationMode, type Mode } from "./queries/installation.ts";

/** An embedded installation that this process holds. */
export type Installation = {
  readonly connection: Connection;
  /** Closes the database and gives its folder back. */
  close(): Promise<void>;
};

/**
 * Opens the embedded database in the folder `dir` for this process alone: takes the lock, connects, migrates, and
 * makes an empty one an installation of this mode. `at`: now, ISO instant. Throws an Error with one clear sentence
 * when another process holds the folder or the database was made in another mode.
 */
export async function openInstallation(dir: string, mode: Mode, at: string): Promise<Installation> {
  const lock = await lockFolder(dir);
  try {
    const connection = await connect({ dataDir: dir });
    const close = async () => {
      await connection.close();
      await lock.release();
    };
    try {
      await migrate(connection);
      await connection.transaction((tx) => install(tx, { mode, policy: fullPolicy, at }));
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
