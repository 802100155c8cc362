import type { OwnSession } from "@convenio/domain/reading/account-page";
import { and, desc, eq, gt, isNull, lt, ne, or } from "drizzle-orm";
import type { Db } from "../client.ts";
import { session } from "../schema/state.ts";

/** The sessions of a person that have not expired at `now`, newest first; `current` is the one that asks. */
export async function sessionsOfPerson(
  db: Db,
  person: string,
  { current, now }: { readonly current: string | null; readonly now: string },
): Promise<OwnSession[]> {
  const rows = await db
    .select()
    .from(session)
    .where(and(eq(session.personId, person), gt(session.expiresAt, now)))
    .orderBy(desc(session.createdAt), desc(session.id));
  return rows.map(({ id, createdAt, lastSeenAt, agent }) => ({
    id,
    begunAt: createdAt,
    lastSeenAt,
    agent,
    current: id === current,
  }));
}

/** Ends one session of this person; false when they have no such session. */
export async function deleteOwnSession(tx: Db, person: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(session)
    .where(and(eq(session.id, id), eq(session.personId, person)))
    .returning({ id: session.id });
  return gone.length > 0;
}

/** Ends every session of this person but `current`; how many. */
export async function deleteOtherSessions(tx: Db, person: string, current: string | null): Promise<number> {
  const all = eq(session.personId, person);
  const gone = await tx
    .delete(session)
    .where(current === null ? all : and(all, ne(session.id, current)))
    .returning({ id: session.id });
  return gone.length;
}

/** Notes that a session was used at `now`, unless that was noted since `hourAgo`. Times: ISO instants. */
export async function noteSeen(
  db: Db,
  { id, now, hourAgo }: { readonly id: string; readonly now: string; readonly hourAgo: string },
): Promise<void> {
  await db
    .update(session)
    .set({ lastSeenAt: now })
    .where(and(eq(session.id, id), or(isNull(session.lastSeenAt), lt(session.lastSeenAt, hourAgo))));
}
