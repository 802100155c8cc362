import { backupLines } from "@convenio/db/backup/backup-lines";
import type { Connection } from "@convenio/db/client";
import type { Print } from "./print.ts";
import { writeBackup } from "./write-backup.ts";

/** Writes the whole installation, as it is at one instant (`at`, ISO), into the new file `file`. */
export async function backup(
  file: string,
  connection: Connection,
  at: string,
  print: Print,
): Promise<number> {
  const bytes = await connection.transaction((tx) => writeBackup(file, backupLines(tx, at)), {
    limitMs: 3_600_000,
    snapshot: true,
  });
  print(`Written: ${file}, ${(bytes / 1_000_000).toFixed(1)} MB. It holds e-mail addresses: keep it safe.`);
  return 0;
}
