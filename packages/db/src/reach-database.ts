import type { AroundStatement } from "./around-statement.ts";
import { type Connection, connect } from "./client.ts";

/** Connects to PostgreSQL at `url`; throws an Error of one sentence that names the host and no secret. */
export async function reachDatabase(url: string, around?: AroundStatement): Promise<Connection> {
  return connect({ url, around }).catch((error: unknown) => {
    throw new Error(`DATABASE_URL: ${new URL(url).host} does not let us in: ${reason(error)}`);
  });
}

/** What the driver said in one line: several addresses of one host fail with an error that has no words of its own. */
function reason(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
