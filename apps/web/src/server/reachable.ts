import type { Connection } from "@convenio/db/client";
import { installationMode } from "@convenio/db/queries/installation";

/** Resolves when the database answers and has been migrated; throws what the driver throws otherwise. */
export async function reachable({ db }: Connection): Promise<void> {
  if ((await installationMode(db)) === null) throw new Error("The database was never installed.");
}
