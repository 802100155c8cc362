import { randomBytes } from "node:crypto";
import { confirmLink } from "@convenio/api/people/confirm-link";
import { agentOf } from "@convenio/domain/people/agent";
import { displayName } from "@convenio/domain/people/display-name";
import { contextOf } from "../../../../server/context.ts";
import { cookie, cookieName, readCookie } from "../../../../server/cookies.ts";
import { formRoute, seeOther } from "../../../../server/form.ts";
import { languageOf } from "../../../../server/http/language.ts";
import { safePath } from "../../../../server/safe-path.ts";
import { sessionSeconds } from "../../../../server/session-adapter.ts";
import { started } from "../../../../server/start.ts";
import { tooOften } from "../../../../server/too-often.ts";
import { forgetTyped } from "../../../../server/typed-email.ts";

/**
 * Signs in whoever holds a mailed link: a new session under a new token, in place of the one that this browser had.
 * Fields: `csrf`, `token`, `name` (of a new person, may be empty), `language`.
 */
export const POST = formRoute(async (request, fields) => {
  const opened = await started();
  const { env } = opened;
  const language = languageOf(fields.get("language") ?? "");
  const given = fields.get("token") ?? "";
  const page = `/${language}/sign-in/confirm`;
  const typed = fields.get("name")?.trim() ?? "";
  const name = typed === "" ? "" : displayName.safeParse(typed).data;
  if (name === undefined) return seeOther(`${page}?token=${encodeURIComponent(given)}&problem=name`);
  const ctx = contextOf(opened, { type: "anonymous" });
  const token = randomBytes(32).toString("base64url");
  const answer = await confirmLink(ctx, {
    token: given,
    name,
    admins: env.CONVENIO_ADMIN_EMAILS,
    session: {
      id: ctx.newId(),
      token,
      expiresAt: new Date(Date.now() + sessionSeconds * 1000).toISOString(),
      agent: agentOf(request.headers.get("user-agent")),
    },
    former: readCookie(request.headers.get("cookie"), cookieName("session", env.url)) ?? null,
  });
  if (answer.ok) {
    const cookies = [cookie("session", token, env.url, sessionSeconds), forgetTyped(env)];
    return seeOther(safePath(answer.value.next, env.url, `/${language}`), cookies);
  }
  return answer.refusal.code === "rate-limited" ? tooOften(answer.refusal, language) : seeOther(page);
});
