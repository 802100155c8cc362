import type { Closing } from "@convenio/domain/people/close-account";
import type { PersonChange } from "@convenio/domain/people/person-change";
import type { Standing } from "@convenio/domain/people/standing";
import { tag } from "@convenio/domain/reading/tags";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { person, session } from "../schema/state.ts";
import { appendAudit } from "./audit.ts";
import { appendInvalidation } from "./invalidations.ts";
import { cancelLetters } from "./outbox.ts";
import { recordEnded } from "./record-review.ts";

/** A person as acts on them need them, with the name and address that these compare. */
type LockedPerson = Standing & { readonly name: string; readonly email: string };

/** The lock under which admins come and go, the same that the trigger takes. */
const adminLock = 1_129_270_011;

/** A person with the lock of their row; null when there is none, or no longer. */
export async function lockStanding(tx: Db, id: string): Promise<LockedPerson | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(${adminLock})`);
  const [row] = await tx
    .select()
    .from(person)
    .where(and(eq(person.id, id), isNull(person.deletedAt)))
    .for("update");
  if (row === undefined) return null;
  const others = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.role, "admin"), eq(person.blocked, false), ne(person.id, id)));
  const { role, blocked, name, email } = row;
  return { person: { id, role, blocked }, otherAdmins: others.length, name: name ?? "", email: email ?? "" };
}

/** Records a new name, role or block. A new name changes every page that shows it. */
export async function recordPersonChange(tx: Db, { person: id, set, event }: PersonChange): Promise<void> {
  await tx.update(person).set(set).where(eq(person.id, id));
  await appendAudit(tx, event);
  if (set.name !== undefined) await appendInvalidation(tx, [tag.person(id)], event.at);
}

/** Records the end of an account: drafts withdrawn, sessions ended, the person blank, each page that named them dropped. */
export async function recordClosed(tx: Db, { person: id, email, endings, event }: Closing): Promise<void> {
  await cancelLetters(tx, email);
  await tx.delete(session).where(eq(session.personId, id));
  const blank = { email: null, name: null, blockReason: null, role: "contributor", blocked: false } as const;
  await tx
    .update(person)
    .set({ ...blank, deletedAt: event.at })
    .where(eq(person.id, id));
  for (const ending of endings) await recordEnded(tx, ending);
  await appendAudit(tx, event);
  await appendInvalidation(tx, [tag.person(id)], event.at);
}
