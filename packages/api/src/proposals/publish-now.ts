import type { Db } from "@convenio/db/client";
import type { KeptProposal } from "@convenio/db/queries/proposals";
import { record } from "@convenio/db/queries/record";
import { publishFacts } from "@convenio/db/queries/review-facts";
import type { Publication } from "@convenio/domain/proposal/decision";
import { publish } from "@convenio/domain/proposal/publish";
import type { Refusal } from "@convenio/domain/refusal";
import type { Result } from "@convenio/domain/result";
import { type Context, instant, today } from "../context.ts";
import { among } from "./reviewing-facts.ts";

/** Publishes a locked proposal when nothing speaks against it, all or nothing. Refusals: those of `publish`; then nothing was written. */
export async function publishNow(
  tx: Db,
  ctx: Context,
  kept: KeptProposal,
  statedSlugs?: ReadonlyMap<string, string>,
): Promise<Result<Publication, Refusal>> {
  const facts = await publishFacts(tx, kept, { today: today(ctx), statedSlugs });
  const publication = publish(among(facts, ctx.actor), ctx.actor, instant(ctx), ctx.newId);
  if (publication.ok) await record(tx, publication.value);
  return publication;
}
