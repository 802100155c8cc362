import { latinAmericaAndCaribbean } from "@convenio/domain/kinds/latin-america";
import { type SQL, sql } from "drizzle-orm";
import { texts } from "../sql-values.ts";

/** A query of rows `(entry_id)`: the countries of the region that the record is about, by their ISO 3166-1 alpha-3 code. */
export const regionEntries: SQL = sql`select entry_id from published_claim
  where predicate = 'iso-3166-1-alpha-3' and value ->> 'code' = any(${texts(latinAmericaAndCaribbean)})`;
