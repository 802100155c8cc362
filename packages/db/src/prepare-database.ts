import { firstPolicies } from "@convenio/domain/proposal/policy";
import { sql } from "drizzle-orm";
import { grantServerRole } from "./database-roles.ts";
import { migrate } from "./migrate.ts";
import { install, installationMode, type Mode } from "./queries/installation.ts";
import { reachDatabase } from "./reach-database.ts";

/** Held while roles and grants change; of several that prepare one database, one at a time does. */
const preparationLock = 1_129_270_004;

/**
 * Makes the PostgreSQL database at `url` what the server of this release needs: schema, the role `convenio_server` with
 * its grants, and an installation of this mode with its first policy. `url` logs in as the owner. Again: changes
 * nothing; several at once: each succeeds. `at`: now, ISO instant.
 * Throws an Error with one clear sentence when the database was made in another mode.
 */
export async function prepareDatabase(url: string, mode: Mode, at: string): Promise<"installed" | "stands"> {
  const connection = await reachDatabase(url);
  try {
    await migrate(connection);
    return await connection.transaction(
      async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(${preparationLock})`);
        await grantServerRole(tx);
        const made = await install(tx, { mode, policy: firstPolicies[mode], at });
        const stands = await installationMode(tx);
        if (stands !== mode)
          throw new Error(`DATABASE_URL: that database was made in ${stands} mode, not ${mode}.`);
        return made;
      },
      { limitMs: 60_000 },
    );
  } finally {
    await connection.close();
  }
}
