import type { Actor } from "@convenio/domain/people/actor";
import { headers } from "next/headers";
import type { Session } from "next-auth";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { cookie, cookieName, readCookie } from "./cookies.ts";
import { convenio } from "./process.ts";
import { sessionAdapter, sessionSeconds } from "./session-adapter.ts";
import { started } from "./start.ts";

/**
 * The session of this request, or null. A session cookie that leads to none is served as anonymous and
 * cleared. The only module that knows next-auth; `auth()` has the shape of its next major version.
 */
const auth = cache(async (): Promise<Session | null> => {
  const { env, secret, connection } = await started();
  const name = cookieName("session", env.url);
  if (!readCookie((await headers()).get("cookie"), name)) return null;
  const adapter = sessionAdapter(connection);
  let away: unknown;
  const session = await getServerSession({
    providers: [],
    secret,
    // next-auth takes an error for "no session"; whoever is signed in must stay so while the database is away.
    adapter: {
      ...adapter,
      getSessionAndUser: async (token) => {
        try {
          return await adapter.getSessionAndUser(token);
        } catch (error) {
          away = error;
          throw error;
        }
      },
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
    // Never extended: the cookie and the row end together.
    session: { strategy: "database", maxAge: sessionSeconds, updateAge: sessionSeconds },
    cookies: { sessionToken: { name, options: { httpOnly: true, sameSite: "lax", path: "/" } } },
    callbacks: { session: ({ session, user }) => ({ ...session, user }) },
  });
  if (away !== undefined) throw away;
  if (!session)
    convenio()
      .request.getStore()
      ?.cookies.push(cookie("session", "", env.url, 0));
  return session;
});

/** The id of the session with which this request came; undefined for none. */
export const sessionId = cache(async (): Promise<string | undefined> => {
  return (await auth())?.user.session;
});

/** Who asks, made here from the session and nowhere else; name, role and block are the database's. */
export const actor = cache(async (): Promise<Actor> => {
  const session = await auth();
  if (!session) return { type: "anonymous" };
  const { id, name, role, blocked } = session.user;
  return { type: "person", id, name, role, blocked };
});
