import { randomBytes } from "node:crypto";
import { confirmLink } from "@convenio/api/people/confirm-link";
import { agentOf } from "@convenio/domain/people/agent";
import { displayName } from "@convenio/domain/people/display-name";
import type { Language } from "@convenio/domain/text/languages";
import { contextOf } from "../../../../server/context.ts";
import { cookie, cookieName, readCookie } from "../../../../server/cookies.ts";
import { type Form, formRoute, seeOther } from "../../../../server/form.ts";
import { safePath } from "../../../../server/safe-path.ts";
import { sessionSeconds } from "../../../../server/session-adapter.ts";
import { started } from "../../../../server/start.ts";
import { tooOften } from "../../../../server/too-often.ts";
import { forgetTyped } from "../../../../server/typed-before.ts";

/** No token is as long: what comes back in an address is as short as what was given. */
const longestToken = 200;

function page(fields: Form["fields"], language: Language): string {
  const token = fields.get("token") ?? "";
  const shown = token.length <= longestToken ? encodeURIComponent(token) : "";
  return `/${language}/sign-in/confirm?token=${shown}`;
}

/**
 * Signs in whoever holds a mailed link: a new session under a new token, in place of the one that this browser had.
 * Fields: `csrf`, `token`, `name` (of a new person, may be empty), `language`.
 */
export const POST = formRoute({ page, typed: "name" }, async (request, form) => {
  const opened = await started();
  const { env } = opened;
  const { fields, language } = form;
  const typed = fields.get("name")?.trim() ?? "";
  const name = typed === "" ? "" : displayName.safeParse(typed).data;
  if (name === undefined) return seeOther(`${form.page}&problem=name`, form.kept());
  const ctx = contextOf(opened, { type: "anonymous" });
  const token = randomBytes(32).toString("base64url");
  const answer = await confirmLink(ctx, {
    token: fields.get("token") ?? "",
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
  if (answer.refusal.code === "rate-limited") return tooOften(answer.refusal, form);
  // The page says why not: while the installation takes no changes, the link and the name wait there.
  if (answer.refusal.code === "read-only") return seeOther(form.page, form.kept());
  return seeOther(`/${language}/sign-in/confirm`);
});
