import type { Connection } from "@convenio/db/client";
import { noteSeen } from "@convenio/db/queries/own-sessions";
import { deleteSession, type FoundSession, recordSession, sessionOf } from "@convenio/db/queries/sessions";
import type { Adapter, AdapterUser } from "next-auth/adapters";

/** How long a session lasts, in seconds: 30 days. */
export const sessionSeconds = 30 * 24 * 60 * 60;

/** What next-auth, and our own sign-in, do with sessions. Tokens reach the database hashed. */
export type SessionAdapter = Adapter & Required<Pick<Adapter, "getSessionAndUser" | "deleteSession">>;

/** Sessions over our own queries, in the shape that next-auth 4 asks for. */
export function sessionAdapter({ db }: Connection): SessionAdapter {
  return {
    getSessionAndUser: async (sessionToken) => {
      const now = new Date();
      const found = await sessionOf(db, sessionToken, now.toISOString());
      if (!found) return null;
      await seen(db, found, now);
      return {
        session: { sessionToken, userId: found.person.id, expires: new Date(found.expiresAt) },
        user: user(found),
      };
    },
    // Sessions are not extended: see docs/decisions/0004-sessions.md.
    updateSession: async () => null,
    deleteSession: (sessionToken) => deleteSession(db, sessionToken),
  };
}

/** `agent`: as `agentOf` says it. */
type Opening = { id: string; token: string; person: string; now: Date; agent: string };

/** Makes an ordinary session of this person under the given token. */
export async function openSession({ db }: Connection, { person, now, ...rest }: Opening): Promise<void> {
  const expiresAt = new Date(now.getTime() + sessionSeconds * 1000).toISOString();
  await recordSession(db, { ...rest, person, expiresAt, at: now.toISOString() });
}

const hour = 60 * 60 * 1000;

/** Notes that a session is in use, once an hour. A database that cannot write at the moment keeps nobody out. */
async function seen(
  db: Connection["db"],
  { id, lastSeenAt }: { id: string; lastSeenAt: string | null },
  now: Date,
): Promise<void> {
  const hourAgo = new Date(now.getTime() - hour).toISOString();
  if (lastSeenAt !== null && lastSeenAt >= hourAgo) return;
  await noteSeen(db, { id, now: now.toISOString(), hourAgo }).catch(() => undefined);
}

function user({ id: session, person }: FoundSession): AdapterUser {
  const { id, name, email, role, blocked } = person;
  return { id, name, email, role, blocked, emailVerified: null, session };
}
