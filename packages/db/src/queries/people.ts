import { operatorId, type Person } from "@convenio/domain/people/actor";
import type { Role } from "@convenio/domain/people/roles";
import { eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { person } from "../schema/state.ts";
import { appendAudit } from "./audit.ts";
import { lockStanding } from "./record-person.ts";

/** A person with what only they and admins may see. */
export type KeptPerson = Person & { readonly email: string; readonly demo: boolean };

/** The person with this e-mail address, in whatever case; null when there is none. */
export async function personByEmail(db: Db, email: string): Promise<KeptPerson | null> {
  const [row] = await db
    .select()
    .from(person)
    .where(eq(person.email, folded(email)));
  return row === undefined ? null : keptPerson(row);
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
  const found = await personByEmail(tx, email);
  const locked = found === null ? null : await lockStanding(tx, found.id);
  if (found === null || locked === null) return null;
  const { id, role: from } = locked.person;
  if (from === role) return found;
  await tx.update(person).set({ role }).where(eq(person.id, id));
  const event = { act: "person-granted", proposal: null, subject: null, by: operatorId, at } as const;
  await appendAudit(tx, { ...event, detail: { person: id, from, to: role } });
  return { ...found, role };
}

/** A row as a person; for rows that are not blank. */
export function keptPerson(row: typeof person.$inferSelect): KeptPerson {
  const { id, name, role, blocked, email, demo } = row;
  return { type: "person", id, name: name ?? "", role, blocked, email: email ?? "", demo };
}

function folded(email: string): string {
  return email.trim().toLowerCase();
}
