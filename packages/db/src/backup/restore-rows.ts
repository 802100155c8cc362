import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { rebuildProjections } from "../projections/rebuild.ts";
import { type AuditReport, verifyAudit } from "../queries/audit-verify.ts";
import { installationMode } from "../queries/installation.ts";
import { type BackupHeader, columnsHere, newestMigration } from "./header.ts";
import { carried } from "./tables.ts";

/** Some rows of one table of a backup. */
export type BackupRows = { readonly table: string; readonly rows: readonly unknown[] };

/**
 * Why this backup cannot be restored here, in one sentence; null when it can: this database is empty but for its
 * installation, of the same mode, knows every table and column of the backup, and belongs to who asks.
 */
export async function notRestorable(tx: Db, header: BackupHeader): Promise<string | null> {
  const mode = await installationMode(tx);
  if (mode !== header.mode) return `It is a backup of a ${header.mode} installation; this one is ${mode}.`;
  const here = await columnsHere(tx);
  const unknown = Object.entries(header.tables).flatMap(([table, columns]) =>
    columns.filter((column) => !here[table]?.includes(column)).map((column) => `${table}.${column}`),
  );
  if (header.migration > (await newestMigration(tx)) || unknown.length > 0)
    return "It was made by a newer Convenio than this one: upgrade first.";
  if (await isUsed(tx)) return notEmpty;
  const { rows } = await tx.execute<{ owner: boolean }>(sql`
    select bool_and(pg_has_role(tableowner, 'member')) as owner from pg_tables where schemaname = 'public'`);
  return rows[0]?.owner ? null : "Only the owner of the database restores: `convenio --owner restore`.";
}

const notEmpty = "This installation is not empty: restore into a new one.";

async function isUsed(tx: Db): Promise<boolean> {
  const { rows } = await tx.execute<{ used: boolean }>(sql`
    select exists (select from person) or exists (select from proposal) or exists (select from revision)
      or exists (select from audit_event where seq > 1) as used`);
  return rows[0]?.used === true;
}

/**
 * Fills this empty installation with the rows of a backup, makes its projections and verifies all of it; for a
 * transaction of its own with a long limit. Throws an Error with one sentence, and so writes nothing, when what was
 * restored does not hold together. Rows are written as they were: the triggers, which judge changes, stand aside.
 */
export async function restoreRows(
  tx: Db,
  header: BackupHeader,
  batches: AsyncIterable<BackupRows>,
): Promise<AuditReport> {
  for (const { table } of carried) await tx.execute(sql.raw(`alter table ${table} disable trigger user`));
  // From here on nobody else writes; who did since it was looked at keeps what they wrote.
  if (await isUsed(tx)) throw new Error(notEmpty);
  for (const { table } of carried.toReversed()) await tx.execute(sql.raw(`delete from ${table}`));
  for await (const { table, rows } of batches) {
    const columns = header.tables[table];
    if (columns === undefined) throw new Error(`The header of the backup does not name the table ${table}.`);
    const names = sql.join(
      columns.map((column) => sql.identifier(column)),
      sql`, `,
    );
    const into = sql.identifier(table);
    await tx.execute(sql`insert into ${into} (${names})
      select ${names} from json_populate_recordset(null::${into}, ${JSON.stringify(rows)}::json)`);
  }
  for (const { table } of carried) await tx.execute(sql.raw(`alter table ${table} enable trigger user`));
  await rebuildProjections(tx);
  const report = await verifyAudit(tx);
  const faults = [...report.faults, ...(await strayHeads(tx))];
  if (report.head !== header.head.hash) faults.push("The audit chain does not end where the backup says.");
  if (faults[0] !== undefined) throw new Error(`What the backup holds does not verify: ${faults[0]}`);
  return report;
}

/** State that truth does not bear out: the chain covers truth rows only. */
async function strayHeads(tx: Db): Promise<string[]> {
  const { rows } = await tx.execute<{ what: string }>(sql`
    with subject (subject_type, id, head) as (
      select 'entry'::subject_type, id, head from entry
      union all select 'source', id, head from source
      union all select 'audit', id, head from audit
    )
    select coalesce(s.subject_type::text || ' ' || s.id, 'a revision of ' || r.subject_id) as what
    from subject s
    full join (select subject_type, subject_id, max(number) as head, count(*) as revisions
      from revision group by subject_type, subject_id) r
      on r.subject_type = s.subject_type and r.subject_id = s.id
    where s.head is distinct from r.head or r.head <> r.revisions
    union all
    select 'proposal ' || p.id from proposal p
    where p.patchset is not null and not exists (
      select from patchset f where f.proposal_id = p.id and f.number = p.patchset and f.hash = p.hash)
    limit 1`);
  return rows.map(({ what }) => `The head of ${what} is not its newest revision.`);
}
