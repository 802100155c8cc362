import { type SQL, sql } from "drizzle-orm";

/** A claim `c` that something was looked for and not found, as the domain's `NoneFound`. */
export const noneFoundJson: SQL = sql`json_build_object('claim', c.claim_id, 'period', c.body ->> 'period',
  'field', c.body -> 'qualifiers' -> 'field' ->> 'term')`;
