import type { Connection } from "@convenio/db/client";
import type { Follower } from "./follow.ts";

/**
 * The connection that procedures get: after each commit this server forgets what the change touched, before whoever
 * made it is answered. A commit stands even if the database cannot be asked what it touched: the follower catches up.
 */
export function applying(connection: Connection, follower: Pick<Follower, "apply">): Connection {
  return {
    ...connection,
    async transaction(fn, options) {
      const value = await connection.transaction(fn, options);
      await follower.apply().catch(() => undefined);
      return value;
    },
  };
}
