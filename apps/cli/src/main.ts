import { fileURLToPath } from "node:url";
import { openInstallation } from "@convenio/db/open-installation";
import { prepareDatabase } from "@convenio/db/prepare-database";
import { askServer } from "@convenio/operator/ask-server";
import type { Print } from "@convenio/operator/print";
import { readCommand, usage } from "@convenio/operator/read-command";
import { runVerb, whatWentWrong } from "@convenio/operator/run-verb";
import { absoluteFile } from "./absolute-file.ts";
import { callerFolder, placeOfProcess, publicOrigin } from "./env.ts";

// This file runs as apps/cli/dist/main.mjs; what it opens looks for the migrations from the repository's folder.
const root = fileURLToPath(new URL("../../..", import.meta.url));
const print: Print = (line, to) => (to === "error" ? console.error(line) : console.log(line));

/**
 * Reads the words and the environment and has the verb performed: by the server that holds the embedded database, or
 * here, on an installation opened for it. Answers the exit code.
 */
async function main(given: readonly string[]): Promise<number> {
  const words = absoluteFile(given, callerFolder());
  const asked = readCommand(words);
  process.chdir(root);
  const found = placeOfProcess(root);
  if (!asked.ok) {
    print(`${asked.line}\n\n${usage}`, "error");
    return 1;
  }
  if (!found.ok) {
    print(found.line, "error");
    return 1;
  }
  const now = new Date().toISOString();
  const { url, mode, databaseDir } = found.place;
  if (url === undefined) {
    const code = await askServer(databaseDir, words, print);
    if (code !== null) return code;
  }
  // On PostgreSQL the owner migrates; everything else works on what is there.
  if (asked.command.verb === "migrate" && url !== undefined) await prepareDatabase(url, mode, now);
  const { connection, close } = await openInstallation(found.place, { at: now, as: "operator" });
  try {
    return await runVerb(asked.command, { connection, origin: publicOrigin() }, print);
  } finally {
    await close();
  }
}

// Whoever reads may have seen enough (`convenio seed | head`); the verb is finished all the same.
process.stdout.on("error", () => undefined);

// Whoever breaks a verb off finds nothing of it left: what is half-made goes when the process exits.
for (const [signal, code] of [
  ["SIGHUP", 129],
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => process.exit(code));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  print(whatWentWrong(error), "error");
  process.exitCode = 1;
}
