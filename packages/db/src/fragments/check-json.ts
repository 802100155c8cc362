import { type SQL, sql } from "drizzle-orm";

/** A row `c` of `check_record` as the domain's `Check`, in JSON. */
export const checkJson: SQL = sql`json_build_object(
  'id', c.id, 'claim', c.claim_id, 'claimHash', c.claim_hash, 'citation', c.citation_id,
  'citationHash', c.citation_hash, 'by', c.person_id, 'result', c.result,
  'reason', (select body from content where sha256 = c.reason_sha), 'at', c.at)`;
