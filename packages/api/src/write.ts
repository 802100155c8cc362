import type { Db } from "@convenio/db/client";
import type { Context } from "./context.ts";
import { databaseError } from "./mirrored.ts";

/** Two transactions in each other's way, or two entries that reached for one slug: the second try sees the first. */
function isRace(error: unknown): boolean {
  const found = databaseError(error);
  if (found === null) return false;
  return found.code === "40001" || found.code === "40P01" || found.constraint === "entry_slug";
}

/** Runs load → decide → record in one transaction, again (at most three times) when it lost a race. */
export async function write<T>(ctx: Context, work: (tx: Db) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ctx.connection.transaction(work);
    } catch (error) {
      if (tries === 3 || !isRace(error)) throw error;
    }
  }
}
