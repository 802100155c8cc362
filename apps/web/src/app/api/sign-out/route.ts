import { cookie, cookieName, readCookie } from "../../../server/cookies.ts";
import { formRoute, seeOther } from "../../../server/form.ts";
import { safePath } from "../../../server/safe-path.ts";
import { sessionAdapter } from "../../../server/session-adapter.ts";
import { started } from "../../../server/start.ts";

/** Ends the session of this browser. Fields: `csrf`, `next` (a path of this site). */
export const POST = formRoute(async (request, fields) => {
  const { env, connection } = await started();
  const token = readCookie(request.headers.get("cookie"), cookieName("session", env.url));
  if (token) await sessionAdapter(connection).deleteSession(token);
  return seeOther(safePath(fields.get("next"), env.url, "/"), [cookie("session", "", env.url, 0)]);
});
