import { sql } from "drizzle-orm";
import type { Db } from "./client.ts";

/** The PostgreSQL role of the server: it may log in, owns nothing and belongs to nobody. */
export const serverRole = "convenio_server";

/**
 * Makes the server's role unless it is there, and grants it what the tables are for: truth and content are read and
 * added to, state that is never deleted is also changed, everything else is written freely. Which table is which is
 * read from the triggers that hold it. Nothing more is granted, and what was granted before is taken back first.
 * `tx`: as the owner, who must be allowed to create roles when the role is missing.
 */
export async function grantServerRole(tx: Db): Promise<void> {
  const role = sql.raw(serverRole);
  const { rows } = await tx.execute(sql`select from pg_roles where rolname = ${serverRole}`);
  // Roles belong to the whole cluster: another database of it may be making the same one at this moment.
  if (rows.length === 0) {
    await tx.execute(sql`do $$ begin create role ${role} login;
      exception when duplicate_object or unique_violation then null; end $$`);
  }
  await tx.execute(sql`revoke create on schema public from public`);
  await tx.execute(sql`grant usage on schema public, drizzle to ${role}`);
  await tx.execute(sql`revoke all on all tables in schema public from ${role}`);
  await tx.execute(sql`grant select on all tables in schema drizzle to ${role}`);
  await tx.execute(sql`do $$
    declare name text; rights text;
    begin
      for name, rights in
        select c.relname, case
          when exists (select from pg_trigger where tgrelid = c.oid and tgname = 'append_only') then 'select, insert'
          when exists (select from pg_trigger where tgrelid = c.oid and tgname = 'never_deleted')
            then 'select, insert, update'
          else 'select, insert, update, delete' end
        from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      loop
        execute format('grant %s on %I to ${role}', rights, name);
      end loop;
    end $$`);
}

/** What keeps a role from being the server's: `owner` may do more than it must, `stranger` less. Null: it is fit. */
export async function unfitRole(db: Db): Promise<{ role: string; why: "owner" | "stranger" } | null> {
  const { rows } = await db.execute<{ role: string; owner: boolean; stranger: boolean }>(sql`
    with held as (select to_regclass('public.audit_event') as truth, to_regclass('public.person') as state)
    select session_user as role,
      (select bool_or(rolsuper or rolcreaterole) from pg_roles where rolname in (session_user, current_user))
        or exists (
          select from (
            select relowner from pg_class c join pg_namespace n on n.oid = relnamespace
            where nspname in ('public', 'drizzle')
            union select nspowner from pg_namespace where nspname in ('public', 'drizzle')
            union select proowner from pg_proc where pronamespace = 'public'::regnamespace
          ) as owning (who) where pg_has_role(session_user, who, 'member')
        )
        or has_table_privilege(truth, 'update, delete, truncate, trigger') as owner,
      not (has_table_privilege(truth, 'insert') and has_table_privilege(state, 'update')) as stranger
    from held`);
  const [found] = rows;
  if (found?.stranger) return { role: found.role, why: "stranger" };
  return found?.owner ? { role: found.role, why: "owner" } : null;
}
