import { id } from "@convenio/domain/entry/id";
import { type SQL, sql } from "drizzle-orm";
import { texts, uuids } from "../sql-values.ts";

/** Whether a row of `page` is one that these slugs or ids name: by its indexes. */
export function isCalled(names: readonly string[]): SQL {
  const ids = names.filter((name) => id.safeParse(name).success);
  return sql`(slug = any(${texts(names)}) or entry_id = any(${uuids(ids)}))`;
}
