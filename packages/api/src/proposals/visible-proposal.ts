import type { Db } from "@convenio/db/client";
import { type KeptProposal, lockProposal, readProposal } from "@convenio/db/queries/proposals";
import type { Actor } from "@convenio/domain/people/actor";
import { maySeeProposal } from "@convenio/domain/proposal/may-see-proposal";
import type { Context } from "../context.ts";
import { orNotFound } from "../trpc.ts";

/** A proposal and its lock, the first of every write. Refusal: `not-found`, also when the actor may not know of it. */
export async function lockVisible(tx: Db, ctx: Context, id: string): Promise<KeptProposal> {
  return seenBy(ctx.actor, await lockProposal(tx, id));
}

/** A proposal as it stands. Refusal: `not-found`, also when the actor may not know of it. */
export async function readVisible(db: Db, ctx: Context, id: string): Promise<KeptProposal> {
  return seenBy(ctx.actor, await readProposal(db, id));
}

function seenBy(actor: Actor, kept: KeptProposal | null): KeptProposal {
  return orNotFound(kept !== null && maySeeProposal(kept.proposal, actor) ? kept : null);
}
