import { refusalOf } from "@convenio/api/refused";
import { openInstallation } from "@convenio/db/open-installation";
import { readCommand, usage } from "./command.ts";
import { readPlace } from "./env.ts";
import { perform } from "./perform.ts";

/** Reads the words and the environment, opens the installation, performs the verb; answers the exit code. */
async function main(words: readonly string[]): Promise<number> {
  const asked = readCommand(words);
  // scripts/convenio.mjs runs this in the repository's folder.
  const found = readPlace(process.cwd());
  if (!asked.ok) {
    console.error(`${asked.line}\n\n${usage}`);
    return 1;
  }
  if (!found.ok) {
    console.error(found.line);
    return 1;
  }
  const { databaseDir, mode } = found.place;
  const { connection, close } = await openInstallation(databaseDir, mode, new Date().toISOString());
  try {
    return await perform(asked.command, connection);
  } finally {
    await close();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const refusal = refusalOf(error);
  if (refusal) console.error(`refused: ${JSON.stringify(refusal)}`);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
