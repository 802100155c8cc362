import { refusalOf } from "@convenio/api/refused";
import { openInstallation } from "@convenio/db/open-installation";
import { prepareDatabase } from "@convenio/db/prepare-database";
import { readCommand, usage } from "./command.ts";
import { placeOfProcess } from "./env.ts";
import { perform } from "./perform.ts";

/** Reads the words and the environment, opens the installation, performs the verb; answers the exit code. */
async function main(words: readonly string[]): Promise<number> {
  const asked = readCommand(words);
  // scripts/convenio.mjs runs this in the repository's folder.
  const found = placeOfProcess(process.cwd());
  if (!asked.ok) {
    console.error(`${asked.line}\n\n${usage}`);
    return 1;
  }
  if (!found.ok) {
    console.error(found.line);
    return 1;
  }
  const now = new Date().toISOString();
  const { url, mode } = found.place;
  // On PostgreSQL the owner migrates; everything else works on what is there.
  if (asked.command.verb === "migrate" && url !== undefined) await prepareDatabase(url, mode, now);
  const { connection, close } = await openInstallation(found.place, now, "operator");
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
