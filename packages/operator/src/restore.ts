import { notRestorable, restoreRows } from "@convenio/db/backup/restore-rows";
import type { Connection } from "@convenio/db/client";
import type { Print } from "./print.ts";
import { readBackup } from "./read-backup.ts";

/** Fills an empty installation from a backup, wholly or not at all; the file is read to its end before anything is written. */
export async function restore(file: string, connection: Connection, print: Print): Promise<number> {
  print(`Reading ${file} ...`);
  const { header, rows } = await readBackup(file);
  const done = await connection.transaction(
    async (tx) => {
      const why = await notRestorable(tx, header);
      if (why !== null) return { why };
      print(`Restoring what was there at ${header.at} ...`);
      return restoreRows(tx, header, rows());
    },
    { limitMs: 3_600_000 },
  );
  if ("why" in done) {
    print(`restore: ${done.why}`, "error");
    return 1;
  }
  print(`Restored and verified: ${done.events} events, ${done.rows} rows, ${done.contents} contents.`);
  return 0;
}
