import { operatorId, type Person } from "@convenio/domain/people/actor";
import type { Role } from "@convenio/domain/people/roles";
import { eq, inArray } from "drizzle-orm";
import type { Db } from "../client.ts";
import { person } from "../schema/state.ts";
import { appendAudit } from "./audit.ts";

/** A person with what only they and admins may see. */
export type KeptPerson = Person & { readonly email: string; readonly demo: boolean };

/** The person of this id; null when there is none. */
export async function personOf(db: Db, id: string): Promise<KeptPerson | null> {
  const [row] = await db.select().from(person).where(eq(person.id, id));
  return row === undefined ? null : kept(row);
}

/** The person with this e-mail address, in whatever case; null when there is none. */
export async function personByEmail(db: Db, email: string): Promise<KeptPerson | null> {
  const [row] = await db
    .select()
    .from(person)
    .where(eq(person.email, folded(email)));
  return row === undefined ? null : kept(row);
}

/** What a first sign-in, or the demo, makes a person of. */
export type NewPerson = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly demo: boolean;
  /** ISO instant. */
  readonly at: string;
};

/** The person with this address, made now unless there is one already; an existing person is not changed. */
export async function recordPerson(tx: Db, { at, ...fresh }: NewPerson): Promise<KeptPerson> {
  const email = folded(fresh.email);
  await tx
    .insert(person)
    .values({ ...fresh, email, createdAt: at })
    .onConflictDoNothing();
  const found = await personByEmail(tx, email);
  if (found === null) throw new Error("The id of a new person is in use.");
  return found;
}

/** Gives the person with this address a role; null when there is nobody. Without a change no event is written. */
export async function recordGranted(
  tx: Db,
  { email, role, at }: { readonly email: string; readonly role: Role; readonly at: string },
): Promise<KeptPerson | null> {
  const [row] = await tx
    .select()
    .from(person)
    .where(eq(person.email, folded(email)))
    .for("update");
  if (row === undefined) return null;
  if (row.role === role) return kept(row);
  await tx.update(person).set({ role }).where(eq(person.id, row.id));
  const event = { act: "person-granted", proposal: null, subject: null, by: operatorId, at } as const;
  await appendAudit(tx, { ...event, detail: { person: row.id, from: row.role, to: role } });
  return kept({ ...row, role });
}

/** Display names of these people by id; the operator and people who are gone have none. */
export async function namesOfPeople(db: Db, ids: readonly string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const rows = await db
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, [...new Set(ids)]));
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

function kept({ id, name, role, blocked, email, demo }: typeof person.$inferSelect): KeptPerson {
  return { type: "person", id, name, role, blocked, email, demo };
}

function folded(email: string): string {
  return email.trim().toLowerCase();
}
