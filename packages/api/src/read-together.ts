import type { Db } from "@convenio/db/client";
import type { Context } from "./context.ts";

/** Runs several queries on one state of the database, so that what they say fits together; nothing can be written. */
export function readTogether<T>(ctx: Context, work: (tx: Db) => Promise<T>): Promise<T> {
  return ctx.connection.transaction(async (tx) => {
    await tx.execute("set transaction isolation level repeatable read, read only");
    return work(tx);
  });
}
