import { randomBytes } from "node:crypto";
import { uuidV7 } from "@convenio/api/uuid-v7";
import { agentOf } from "@convenio/domain/people/agent";
import type { Language } from "@convenio/domain/text/languages";
import type { Env } from "../../../../env.ts";
import { cookie, cookieName, readCookie } from "../../../../server/cookies.ts";
import { demoPerson } from "../../../../server/demo-person.ts";
import { type Form, formRoute, seeOther } from "../../../../server/form.ts";
import { safePath } from "../../../../server/safe-path.ts";
import { openSession, sessionAdapter, sessionSeconds } from "../../../../server/session-adapter.ts";
import { started } from "../../../../server/start.ts";

const page = (fields: Form["fields"], language: Language, { url }: Env) =>
  `/${language}/sign-in?next=${encodeURIComponent(safePath(fields.get("next"), url, `/${language}/contribute`))}`;

/**
 * Signs in as one of the demo people, in demo mode only: an ordinary database session under a new token.
 * Fields: `csrf`, `email`, `next` (a path of this site), `language`.
 */
export const POST = formRoute({ page }, async (request, { fields }) => {
  const { env, connection } = await started();
  if (env.CONVENIO_MODE !== "demo") return new Response(null, { status: 404 });
  const now = new Date();
  const person = await demoPerson(connection, fields.get("email") ?? "", now);
  if (!person) return new Response(null, { status: 404 });
  const former = readCookie(request.headers.get("cookie"), cookieName("session", env.url));
  if (former) await sessionAdapter(connection).deleteSession(former);
  const token = randomBytes(32).toString("base64url");
  const agent = agentOf(request.headers.get("user-agent"));
  await openSession(connection, { id: uuidV7(now), token, person: person.id, now, agent });
  const own = cookie("session", token, env.url, sessionSeconds);
  return seeOther(safePath(fields.get("next"), env.url, "/"), [own]);
});
