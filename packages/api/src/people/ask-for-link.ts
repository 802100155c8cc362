import { recordLetter } from "@convenio/db/queries/outbox";
import { recordLink } from "@convenio/db/queries/sign-in-links";
import { linkEnds } from "@convenio/domain/people/letter";
import type { Refusal } from "@convenio/domain/refusal";
import { ok, type Result } from "@convenio/domain/result";
import type { Language } from "@convenio/domain/text/languages";
import { type Context, instant } from "../context.ts";
import { spend, spendFromAddress } from "../spend.ts";
import { write } from "../write.ts";

export type AskedLink = {
  /** As `people/email` reads it. */
  readonly email: string;
  /** Its keyed hash, for the limit. */
  readonly emailKey: string;
  /** Of the letter. */
  readonly language: Language;
  /** Where to go afterwards: a path of this site. */
  readonly next: string;
  /** At least 128 bits of chance, fit for an address. */
  readonly token: string;
};

/**
 * Writes a letter with a link to whoever has this address. Who that is, and whether anybody, is not looked up before
 * the link is used: so nothing about it can show in what is answered or in how long it takes. Refusal: `rate-limited`.
 */
export async function askForLink(
  ctx: Context,
  { email, emailKey, language, next, token }: AskedLink,
): Promise<Result<true, Refusal>> {
  const fromAddress = await spendFromAddress(ctx, "letters-from-address");
  if (!fromAddress.ok) return fromAddress;
  const toEmail = await spend(ctx, "letters-to-email", emailKey);
  if (!toEmail.ok) return toEmail;
  const at = instant(ctx);
  return write(ctx, async (tx) => {
    await recordLink(tx, { email, language, next, token, expiresAt: linkEnds(at), at });
    const letter = { id: ctx.newId(), kind: "sign-in", recipient: email, language, createdAt: at } as const;
    await recordLetter(tx, { ...letter, parameters: { token } });
    return ok(true);
  });
}
