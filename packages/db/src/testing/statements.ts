import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";

/** What was asked of the database. */
export type Statement = { readonly sql: string; readonly params: readonly unknown[] };

/** The statements that `work` had built for the database, in order, whichever engine ran them. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = [];
  const { sqlToQuery } = PgDialect.prototype;
  PgDialect.prototype.sqlToQuery = function (this: PgDialect, text: SQL, ...rest) {
    const query = sqlToQuery.call(this, text, ...rest);
    seen.push({ sql: query.sql, params: query.params });
    return query;
  };
  try {
    await work();
  } finally {
    PgDialect.prototype.sqlToQuery = sqlToQuery;
  }
  return seen;
}
