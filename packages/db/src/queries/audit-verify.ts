import { sha } from "@convenio/domain/revision/canonical";
import { asc, getTableColumns, gt } from "drizzle-orm";
import type { Db } from "../client.ts";
import { content } from "../schema/content.ts";
import * as truth from "../schema/truth.ts";
import * as versions from "../schema/versions.ts";
import { beginning, eventHash, rowDigest } from "./audit.ts";
import { readContent } from "./content.ts";

/** What `verifyAudit` found: the head of the chain, how much it covers, and everything that does not fit. */
export type AuditReport = {
  readonly events: number;
  readonly head: string;
  readonly rows: number;
  readonly contents: number;
  /** One plain sentence each; empty: nothing was changed, taken away or slipped in. */
  readonly faults: readonly string[];
};

const covered = {
  patchset: truth.patchset,
  revision: truth.revision,
  claimVersion: versions.claimVersion,
  citationVersion: versions.citationVersion,
  authorship: versions.authorship,
  publishedVersion: truth.publishedVersion,
  review: truth.review,
  checkRecord: truth.checkRecord,
  policy: truth.policy,
};

/**
 * Recomputes the whole chain, the digest of every truth row that its events name, and every digest of the content
 * store. Finds rows changed, deleted, added or reordered behind the triggers' back.
 */
export async function verifyAudit(db: Db): Promise<AuditReport> {
  const faults: string[] = [];
  const held = await verifyContents(db, faults);
  const { events, head, wrote } = await verifyChain(db, held, faults);
  let rows = 0;
  for (const [table, columns] of Object.entries(covered)) {
    for (const row of await db.select().from(columns)) {
      rows += 1;
      const digest = rowDigest(table, row);
      const left = wrote.get(digest) ?? 0;
      if (left > 0) wrote.set(digest, left - 1);
      else faults.push(`A row of ${table} is in no event as it stands: ${JSON.stringify(row)}`);
      for (const [column, value] of digestsOf(columns, row)) {
        if (!held.has(value)) faults.push(`${table}.${column} names content ${value}, which is gone.`);
      }
    }
  }
  const missing = [...wrote.values()].reduce((sum, left) => sum + left, 0);
  if (missing > 0) faults.push(`${missing} rows that events wrote are gone or changed.`);
  return { events, head, rows, contents: held.size, faults };
}

/** Columns of a truth row that name content. */
function digestsOf(
  table: (typeof covered)[keyof typeof covered],
  row: Record<string, unknown>,
): [string, string][] {
  return Object.keys(getTableColumns(table)).flatMap((column) => {
    const value = row[column];
    return column.endsWith("Sha") && typeof value === "string" ? [[column, value] as [string, string]] : [];
  });
}

async function verifyContents(db: Db, faults: string[]): Promise<Set<string>> {
  const held = new Set<string>();
  let after = "";
  for (;;) {
    const rows = await db
      .select()
      .from(content)
      .where(after === "" ? undefined : gt(content.sha256, after))
      .orderBy(asc(content.sha256))
      .limit(500);
    for (const { sha256, body } of rows) {
      held.add(sha256);
      if (sha(body) !== sha256) faults.push(`Content ${sha256} is not what its digest says.`);
      after = sha256;
    }
    if (rows.length < 500) return held;
  }
}

type Chain = { events: number; head: string; wrote: Map<string, number> };

async function verifyChain(db: Db, held: Set<string>, faults: string[]): Promise<Chain> {
  const events = await db.select().from(truth.auditEvent).orderBy(asc(truth.auditEvent.seq));
  const wrote = new Map<string, number>();
  let head = beginning;
  for (const [index, { hash, ...event }] of events.entries()) {
    if (event.seq !== index + 1)
      faults.push(`Event ${index + 1} is missing: ${event.seq} stands in its place.`);
    if (event.previous !== head) faults.push(`Event ${event.seq} does not follow the one before it.`);
    if (eventHash(event) !== hash) faults.push(`Event ${event.seq} is not what its hash says.`);
    if (!held.has(event.detailSha)) faults.push(`The detail of event ${event.seq} is gone.`);
    head = hash;
  }
  const details = await readDetails(
    db,
    events.map((event) => event.detailSha),
  );
  for (const digest of details) wrote.set(digest, (wrote.get(digest) ?? 0) + 1);
  return { events: events.length, head, wrote };
}

/** Digests of truth rows that these details name, as often as they name them. */
async function readDetails(db: Db, digests: readonly string[]): Promise<string[]> {
  const bodies = await readContent(db, digests);
  return digests.flatMap((digest) => {
    const parsed: { wrote?: Record<string, string[]> } = JSON.parse(bodies.get(digest) ?? "{}");
    return Object.values(parsed.wrote ?? {}).flat();
  });
}
