import type { Db } from "@convenio/db/client";
import { personByEmail, recordGranted, recordPerson } from "@convenio/db/queries/people";
import { isReadOnly } from "@convenio/db/queries/read-only";
import { deleteSession, type NewSession, recordSession } from "@convenio/db/queries/sessions";
import { deleteLinksTo, linkOf, recordLinkUsed } from "@convenio/db/queries/sign-in-links";
import { type Entering, enter, newcomerName } from "@convenio/domain/people/enter";
import type { Refusal } from "@convenio/domain/refusal";
import { ok, type Result, refuse } from "@convenio/domain/result";
import { type Context, instant } from "../context.ts";
import { spendFromAddress } from "../spend.ts";
import { write } from "../write.ts";

/** Addresses that the operator named as admins. */
type Named = { readonly admins: readonly string[] };

/** The token of a link. */
type Held = Named & { readonly token: string };

/**
 * What the link of this token would do, without doing it. Refusals: `link-not-valid`; `read-only` when it would make
 * a person while the installation takes no changes.
 */
export async function readLink(ctx: Context, held: Held): Promise<Result<Entering, Refusal>> {
  return entering(ctx.connection.db, held, instant(ctx));
}

async function entering(db: Db, { token, admins }: Held, at: string): Promise<Result<Entering, Refusal>> {
  const link = await linkOf(db, token);
  const person = link === null ? null : await personByEmail(db, link.email);
  return enter({ link, person, admins, readOnly: await isReadOnly(db) }, at);
}

export type ConfirmedLink = Held & {
  /** The name that a new person typed; empty: none. */
  readonly name: string;
  /** The session to open; always a new one, under a new token. */
  readonly session: Omit<NewSession, "person" | "at">;
  /** The token of the session that this browser had, which ends. */
  readonly former: string | null;
};

/**
 * Uses a link up: makes the person if there is none, and opens their session. Every other link to the address ends
 * with it. Answers where to go. Refusals: `rate-limited`, and those of `readLink`, which leave the link as it is.
 */
export async function confirmLink(
  ctx: Context,
  { token, name, admins, session, former }: ConfirmedLink,
): Promise<Result<{ next: string }, Refusal>> {
  const within = await spendFromAddress(ctx, "links-from-address");
  if (!within.ok) return within;
  const at = instant(ctx);
  const id = ctx.newId();
  return write(ctx, async (tx) => {
    const allowed = await entering(tx, { token, admins }, at);
    if (!allowed.ok) return allowed;
    if ((await recordLinkUsed(tx, token)) === null) return refuse({ code: "link-not-valid" });
    const { email, next, person, admin } = allowed.value;
    const fresh = { id, email, name: newcomerName(name, id), role: "contributor", demo: false, at } as const;
    const owner = person ?? (await recordPerson(tx, fresh)).id;
    await deleteLinksTo(tx, email);
    if (former !== null) await deleteSession(tx, former);
    await recordSession(tx, { ...session, person: owner, at });
    if (admin) await recordGranted(tx, { email, role: "admin", at });
    return ok({ next });
  });
}
