import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";

/** Rows of one statement. */
export type Rows = <Row extends Record<string, unknown>>(statement: string) => Promise<Row[]>;

/** Reads an embedded database that no process holds. */
export function rowsOfFolder(dir: string): Rows {
  return async <Row extends Record<string, unknown>>(statement: string) => {
    const database = await PGlite.create({ dataDir: dir, extensions: { unaccent, pg_trgm } });
    try {
      return (await database.query<Row>(statement)).rows;
    } finally {
      await database.close();
    }
  };
}
