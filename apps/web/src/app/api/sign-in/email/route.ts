import { randomBytes } from "node:crypto";
import { askForLink } from "@convenio/api/people/ask-for-link";
import { email } from "@convenio/domain/people/email";
import { contextOf } from "../../../../server/context.ts";
import { formRoute, seeOther } from "../../../../server/form.ts";
import { languageOf } from "../../../../server/http/language.ts";
import { keyedHash } from "../../../../server/keyed-hash.ts";
import { safePath } from "../../../../server/safe-path.ts";
import { started } from "../../../../server/start.ts";
import { tooOften } from "../../../../server/too-often.ts";
import { keepTyped } from "../../../../server/typed-email.ts";

/**
 * Writes a letter with a link that signs in. Fields: `csrf`, `email`, `next` (a path of this site), `language`.
 * What follows says only whether what was typed is an address. 429 when it was asked for too often.
 */
export const POST = formRoute(async (_, fields) => {
  const opened = await started();
  const { env, secret, outbox } = opened;
  const language = languageOf(fields.get("language") ?? "");
  const next = safePath(fields.get("next"), env.url, `/${language}/contribute`);
  const typed = fields.get("email") ?? "";
  const page = (more: string) => `/${language}/sign-in?next=${encodeURIComponent(next)}&${more}`;
  const reading = email.safeParse(typed);
  if (!reading.success) return seeOther(page("problem=email"), [keepTyped(typed, env)]);
  const answer = await askForLink(contextOf(opened, { type: "anonymous" }), {
    email: reading.data,
    emailKey: keyedHash("email", reading.data, secret),
    language,
    next,
    token: randomBytes(32).toString("base64url"),
  });
  if (!answer.ok) return tooOften(answer.refusal, language);
  outbox.wake();
  return seeOther(page("sent=1"), [keepTyped(reading.data, env)]);
});
