import type { PolicyChange } from "@convenio/domain/proposal/change-policy";
import type { Policy } from "@convenio/domain/proposal/policy";
import { canonical } from "@convenio/domain/revision/canonical";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { policy } from "../schema/truth.ts";
import { appendAudit } from "./audit.ts";
import { appendInvalidation } from "./invalidations.ts";
import { policyInForce } from "./policies.ts";

/** The lock under which policies follow each other, which whatever is submitted shares: a trigger of `patchset` takes it. */
const policyLock = 1_129_270_012;

/** The policy in force: none follows it, and nothing else is submitted under it, until the transaction ends. */
export async function lockPolicy(tx: Db): Promise<Policy> {
  await tx.execute(sql`select pg_advisory_xact_lock(${policyLock})`);
  return policyInForce(tx);
}

/** Records the next policy; the page of the policy changes with it. */
export async function recordPolicy(tx: Db, { policy: next, event }: PolicyChange): Promise<void> {
  const rows = await insertPolicy(tx, next, event.at);
  await appendAudit(tx, event, [{ table: "policy", rows }]);
  await appendInvalidation(tx, ["policy"], event.at);
}

/** Writes the row alone: whoever calls it appends it to the log. */
export function insertPolicy(tx: Db, next: Policy, at: string) {
  return tx
    .insert(policy)
    .values({ version: next.version, body: canonical(next), at })
    .returning();
}
