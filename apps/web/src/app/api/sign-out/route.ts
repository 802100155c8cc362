import type { Language } from "@convenio/domain/text/languages";
import { cookie, cookieName, readCookie } from "../../../server/cookies.ts";
import { type Form, formRoute, seeOther } from "../../../server/form.ts";
import { safePath } from "../../../server/safe-path.ts";
import { sessionAdapter } from "../../../server/session-adapter.ts";
import { started } from "../../../server/start.ts";

const page = (_: Form["fields"], language: Language) => `/${language}/sign-in`;

/** Ends the session of this browser. Fields: `csrf`, `next` (a path of this site), `language`. */
export const POST = formRoute({ page }, async (request, { fields }) => {
  const { env, connection } = await started();
  const token = readCookie(request.headers.get("cookie"), cookieName("session", env.url));
  if (token) await sessionAdapter(connection).deleteSession(token);
  return seeOther(safePath(fields.get("next"), env.url, "/"), [cookie("session", "", env.url, 0)]);
});
