import { sha } from "@convenio/domain/revision/canonical";
import { and, eq, gt, isNull, lte } from "drizzle-orm";
import type { Db } from "../client.ts";
import { person, session } from "../schema/state.ts";
import { type KeptPerson, keptPerson } from "./people.ts";

/** A session as its owner's browser knows it; `token` is stored only as its sha256. Times: ISO instants. */
export type NewSession = {
  readonly id: string;
  readonly token: string;
  readonly person: string;
  readonly expiresAt: string;
  readonly at: string;
  /** As `agentOf` says it; empty when unknown. */
  readonly agent?: string;
};

/** A session that was found and has not expired. */
export type FoundSession = {
  readonly id: string;
  readonly expiresAt: string;
  /** ISO instant, noted at most once an hour; null until it was. */
  readonly lastSeenAt: string | null;
  readonly person: KeptPerson;
};

/** Records a new session. */
export async function recordSession(
  db: Db,
  { token, person: personId, at, ...row }: NewSession,
): Promise<void> {
  await db.insert(session).values({ ...row, personId, tokenHash: sha(token), createdAt: at });
}

/** The session of this token with its person as they are now; null when there is none or it has expired at `now`. */
export async function sessionOf(db: Db, token: string, now: string): Promise<FoundSession | null> {
  const [row] = await db
    .select({ session, person })
    .from(session)
    .innerJoin(person, eq(person.id, session.personId))
    .where(and(eq(session.tokenHash, sha(token)), gt(session.expiresAt, now), isNull(person.deletedAt)));
  if (row === undefined) return null;
  const { id, expiresAt, lastSeenAt } = row.session;
  return { id, expiresAt, lastSeenAt, person: keptPerson(row.person) };
}

/** Ends a session; ending one that is gone is no error. */
export async function deleteSession(db: Db, token: string): Promise<void> {
  await db.delete(session).where(eq(session.tokenHash, sha(token)));
}

/** Sweeps sessions that expired before `now`. */
export async function deleteExpiredSessions(db: Db, now: string): Promise<void> {
  await db.delete(session).where(lte(session.expiresAt, now));
}
