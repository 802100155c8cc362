import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { installationMode, type Mode } from "../queries/installation.ts";
import { carried } from "./tables.ts";

/** What the first line of a backup of this form says. */
export const backupFormat = "convenio-backup/1";

/** The first line of a backup: what it is a backup of. */
export type BackupHeader = {
  readonly format: typeof backupFormat;
  /** When its newest migration was made, milliseconds since 1970. */
  readonly migration: number;
  readonly mode: Mode;
  /** When it was made, ISO instant. */
  readonly at: string;
  /** Number and hash of the newest event of the audit chain. */
  readonly head: { readonly seq: number; readonly hash: string };
  /** The columns of each table that it carries. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
};

/** The header of a backup of this database. Throws when the database was never installed. */
export async function backupHeader(tx: Db, at: string): Promise<BackupHeader> {
  const mode = await installationMode(tx);
  const { rows } = await tx.execute<{ seq: number; hash: string }>(
    sql`select seq, hash from audit_event order by seq desc limit 1`,
  );
  const [head] = rows;
  if (mode === null || head === undefined) throw new Error("This database holds no installation.");
  const tables = await columnsHere(tx);
  return { format: backupFormat, migration: await newestMigration(tx), mode, at, head, tables };
}

/** When the newest migration of this database was made, milliseconds since 1970. */
export async function newestMigration(tx: Db): Promise<number> {
  const { rows } = await tx.execute<{ made: string | null }>(
    sql`select max(created_at)::text as made from drizzle.__drizzle_migrations`,
  );
  return Number(rows[0]?.made ?? 0);
}

/** The columns of every carried table, in the table's order. */
export async function columnsHere(tx: Db): Promise<Record<string, string[]>> {
  const names = sql.param(carried.map(({ table }) => table));
  const { rows } = await tx.execute<{ table: string; columns: string[] }>(sql`
    select c.relname as "table", array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname = any(${names}::text[])
    group by c.relname order by c.relname`);
  return Object.fromEntries(rows.map(({ table, columns }) => [table, columns]));
}
