import { randomBytes } from "node:crypto";
import { askForLink } from "@convenio/api/people/ask-for-link";
import { email } from "@convenio/domain/people/email";
import type { Language } from "@convenio/domain/text/languages";
import type { Env } from "../../../../env.ts";
import { contextOf } from "../../../../server/context.ts";
import { type Form, formRoute, seeOther } from "../../../../server/form.ts";
import { keyedHash } from "../../../../server/keyed-hash.ts";
import { safePath } from "../../../../server/safe-path.ts";
import { started } from "../../../../server/start.ts";
import { tooOften } from "../../../../server/too-often.ts";
import { keepTyped } from "../../../../server/typed-before.ts";

const nextOf = (fields: Form["fields"], language: Language, { url }: Env) =>
  safePath(fields.get("next"), url, `/${language}/contribute`);

const page = (fields: Form["fields"], language: Language, env: Env) =>
  `/${language}/sign-in?next=${encodeURIComponent(nextOf(fields, language, env))}`;

/**
 * Writes a letter with a link that signs in. Fields: `csrf`, `email`, `next` (a path of this site), `language`.
 * What follows says only whether what was typed is an address. 429 when it was asked for too often.
 */
export const POST = formRoute({ page, typed: "email" }, async (_, form) => {
  const opened = await started();
  const { env, secret, outbox } = opened;
  const { fields, language } = form;
  const reading = email.safeParse(fields.get("email") ?? "");
  if (!reading.success) return seeOther(`${form.page}&problem=email`, form.kept());
  const answer = await askForLink(contextOf(opened, { type: "anonymous" }), {
    email: reading.data,
    emailKey: keyedHash("email", reading.data, secret),
    language,
    next: nextOf(fields, language, env),
    token: randomBytes(32).toString("base64url"),
  });
  if (!answer.ok) return tooOften(answer.refusal, form);
  outbox.wake();
  return seeOther(`${form.page}&sent=1`, [keepTyped("email", reading.data, env)]);
});
