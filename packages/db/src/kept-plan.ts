import { type SQL, sql } from "drizzle-orm";

/**
 * A statement whose plan PostgreSQL keeps on each connection: for those that readers cause most, of one text whatever is
 * asked, and whose best plan does not hang on the values. Making the plan takes as long as following it. `name`: in
 * lower case, one for each text.
 */
export function keptPlan(name: string, statement: SQL): SQL {
  return sql`${sql.raw(`/* kept: ${name} */`)} ${statement}`;
}

/** The name under which the plan of a statement is kept; undefined for one that is planned each time. */
export function keptUnder(text: string): string | undefined {
  return /^\/\* kept: ([a-z-]+) \*\//.exec(text)?.[1];
}
