import { type SQL, sql } from "drizzle-orm";

/** The evidence state on the ISO day `today` of a row of `published_claim` named `row`: `asOf` of the domain, in SQL. */
export function stateOn(row: SQL, today: string): SQL {
  return sql`(case when ${row}.state in ('checked', 'corroborated') and ${row}.overdue_on < ${today}
    then 'overdue' else ${row}.state end)`;
}
