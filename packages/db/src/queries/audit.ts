import type { AuditAct } from "@convenio/domain/proposal/decision";
import { digest, sha } from "@convenio/domain/revision/canonical";
import { desc, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { auditEvent } from "../schema/truth.ts";
import { putCanonical } from "./content.ts";

/** The advisory lock of the audit log, and of all that is projected; a trigger of the log takes it too. */
const chainLock = 1_129_270_002;

/** Truth rows that a decision wrote, as the database returned them. */
export type Written = { readonly table: string; readonly rows: readonly Record<string, unknown>[] };

/** A line of history; besides the decisions' acts there are the installation's own. */
export type Line = Omit<AuditAct, "act"> & { readonly act: AuditAct["act"] | "installed" | "read-only" };

type EventRow = typeof auditEvent.$inferSelect;

/** What `previous` of the first event says. */
export const beginning = "0".repeat(64);

/**
 * Appends one event to the chain; called last in a transaction, because it takes the lock that all writers take.
 * The stored detail holds the digests of the truth rows written with it, so that the chain covers them too.
 */
export async function appendAudit(tx: Db, line: Line, written: readonly Written[] = []): Promise<void> {
  const wrote: Record<string, string[]> = {};
  for (const { table, rows } of written) {
    const digests = wrote[table] ?? [];
    wrote[table] = digests.concat(rows.map((row) => rowDigest(table, row)));
  }
  const detailSha = await putCanonical(tx, { detail: line.detail, wrote });
  await lockChain(tx);
  const [last] = await tx
    .select({ seq: auditEvent.seq, hash: auditEvent.hash })
    .from(auditEvent)
    .orderBy(desc(auditEvent.seq))
    .limit(1);
  const event = {
    seq: (last?.seq ?? 0) + 1,
    at: line.at,
    act: line.act,
    proposalId: line.proposal,
    subjectType: line.subject?.type ?? null,
    subjectId: line.subject?.id ?? null,
    personId: line.by,
    detailSha,
    previous: last?.hash ?? beginning,
  };
  await tx.insert(auditEvent).values({ ...event, hash: eventHash(event) });
}

/** Takes the lock that all writers take last; whoever holds it already keeps it. */
export async function lockChain(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${chainLock})`);
}

/** sha256 of the event's fields but the hash, one a line in this order, nothing for null: the same that SQL computes. */
export function eventHash(event: Omit<EventRow, "hash">): string {
  const { seq, at, act, proposalId, subjectType, subjectId, personId, detailSha, previous } = event;
  const fields = [seq, at, act, proposalId, subjectType, subjectId, personId, detailSha, previous];
  return sha(fields.map((field) => field ?? "").join("\n"));
}

/** sha256 of a truth row under the name of its table. */
export function rowDigest(table: string, row: Record<string, unknown>): string {
  return digest([table, row]);
}
