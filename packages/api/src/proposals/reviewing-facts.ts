import type { Db } from "@convenio/db/client";
import type { KeptProposal } from "@convenio/db/queries/proposals";
import { reviewFacts } from "@convenio/db/queries/review-facts";
import type { Actor } from "@convenio/domain/people/actor";
import type { ReviewFacts } from "@convenio/domain/proposal/facts";

/** What a verdict of this actor decides from: what stands, and the actor among those whose verdicts count. */
export async function reviewingFacts(tx: Db, kept: KeptProposal, by: Actor): Promise<ReviewFacts> {
  return among(await reviewFacts(tx, kept), by);
}

/** The same facts with the actor among the members, who may not have reviewed or checked anything yet. */
export function among<F extends Pick<ReviewFacts, "members">>(facts: F, by: Actor): F {
  if (by.type !== "person") return facts;
  const { id, role, blocked } = by;
  return { ...facts, members: new Map([...facts.members, [id, { id, role, blocked }]]) };
}
