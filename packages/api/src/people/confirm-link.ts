import { personByEmail, recordGranted, recordPerson } from "@convenio/db/queries/people";
import { deleteSession, type NewSession, recordSession } from "@convenio/db/queries/sessions";
import { deleteLinksTo, linkOf, recordLinkUsed } from "@convenio/db/queries/sign-in-links";
import { type Entering, enter, newcomerName } from "@convenio/domain/people/enter";
import type { Refusal } from "@convenio/domain/refusal";
import { ok, type Result } from "@convenio/domain/result";
import { type Context, instant } from "../context.ts";
import { spendFromAddress } from "../spend.ts";
import { write } from "../write.ts";

/** Addresses that the operator named as admins. */
type Named = { readonly admins: readonly string[] };

/** What the link of this token would do, without doing it. Refusal: `link-not-valid`. */
export async function readLink(
  { connection: { db }, ...ctx }: Context,
  { token, admins }: Named & { readonly token: string },
): Promise<Result<Entering, Refusal>> {
  const link = await linkOf(db, token);
  const person = link === null ? null : await personByEmail(db, link.email);
  return enter({ link, person, admins }, ctx.now().toISOString());
}

export type ConfirmedLink = Named & {
  readonly token: string;
  /** The name that a new person typed; empty: none. */
  readonly name: string;
  /** The session to open; always a new one, under a new token. */
  readonly session: Omit<NewSession, "person" | "at">;
  /** The token of the session that this browser had, which ends. */
  readonly former: string | null;
};

/**
 * Uses a link up: makes the person if there is none, and opens their session. Every other link to the address ends
 * with it. Answers where to go. Refusals: `rate-limited`, `link-not-valid`.
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
    const link = await recordLinkUsed(tx, token);
    const known = link === null ? null : await personByEmail(tx, link.email);
    const entering = enter({ link, person: known, admins }, at);
    if (!entering.ok) return entering;
    const { email, next, role } = entering.value;
    const fresh = { id, email, name: newcomerName(name, id), role: "contributor", demo: false, at } as const;
    const person = known ?? (await recordPerson(tx, fresh));
    await deleteLinksTo(tx, email);
    if (former !== null) await deleteSession(tx, former);
    await recordSession(tx, { ...session, person: person.id, at });
    if (person.role !== role) await recordGranted(tx, { email, role, at });
    return ok({ next });
  });
}
