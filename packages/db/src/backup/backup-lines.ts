import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { backupHeader } from "./header.ts";
import { carried } from "./tables.ts";

const rowsInALine = 200;

/**
 * A backup of this database as lines of JSON without their ends: the header, then `{"table", "rows"}` with some rows
 * of one table each, in an order in which they can be written back. The same rows make the same lines on both engines.
 * Call it in a transaction with `snapshot`: it sees one instant of the database, whatever is written meanwhile.
 */
export async function* backupLines(tx: Db, at: string): AsyncGenerator<string> {
  yield JSON.stringify(await backupHeader(tx, at));
  for (const { table, by } of carried) {
    await tx.execute(
      sql.raw(`declare backup_rows no scroll cursor for
        select to_json(one)::text as row from ${table} one order by ${by}`),
    );
    for (;;) {
      const { rows } = await tx.execute<{ row: string }>(sql.raw(`fetch ${rowsInALine} from backup_rows`));
      if (rows.length > 0) yield `{"table":"${table}","rows":[${rows.map(({ row }) => row).join(",")}]}`;
      if (rows.length < rowsInALine) break;
    }
    await tx.execute(sql`close backup_rows`);
  }
}
