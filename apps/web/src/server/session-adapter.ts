import type { Connection } from "@convenio/db/client";
import { type KeptPerson, personByEmail, personOf } from "@convenio/db/queries/people";
import { deleteSession, recordSession, sessionOf } from "@convenio/db/queries/sessions";
import type { Adapter, AdapterUser } from "next-auth/adapters";

/** How long a session lasts, in seconds: 30 days. */
export const sessionSeconds = 30 * 24 * 60 * 60;

/** What next-auth, and our own sign-in, do with sessions. Tokens reach the database hashed. */
export type SessionAdapter = Adapter & Required<Pick<Adapter, "getSessionAndUser" | "deleteSession">>;

/** Sessions over our own queries, in the shape that next-auth 4 asks for. */
export function sessionAdapter({ db }: Connection): SessionAdapter {
  return {
    getUser: async (id) => user(await personOf(db, id)),
    getUserByEmail: async (email) => user(await personByEmail(db, email)),
    getSessionAndUser: async (sessionToken) => {
      const found = await sessionOf(db, sessionToken, new Date().toISOString());
      const who = user(found?.person ?? null);
      if (!found || !who) return null;
      return {
        session: { sessionToken, userId: found.person.id, expires: new Date(found.expiresAt) },
        user: who,
      };
    },
    // Sessions are not extended: see docs/decisions/0004-sessions.md.
    updateSession: async () => null,
    deleteSession: (sessionToken) => deleteSession(db, sessionToken),
  };
}

/** Makes an ordinary session of this person under the given token. */
export async function openSession(
  { db }: Connection,
  { id, token, person, now }: { id: string; token: string; person: string; now: Date },
): Promise<void> {
  const expiresAt = new Date(now.getTime() + sessionSeconds * 1000).toISOString();
  await recordSession(db, { id, token, person, expiresAt, at: now.toISOString() });
}

function user(person: KeptPerson | null): AdapterUser | null {
  if (!person) return null;
  const { id, name, email, role, blocked } = person;
  return { id, name, email, role, blocked, emailVerified: null };
}
