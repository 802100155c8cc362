import { recordReviewed } from "@convenio/db/queries/record-review";
import { id } from "@convenio/domain/entry/id";
import type { Actor } from "@convenio/domain/people/actor";
import type { Reviewing } from "@convenio/domain/proposal/decision";
import type { ReviewFacts } from "@convenio/domain/proposal/facts";
import type { ProposalState } from "@convenio/domain/proposal/states";
import { reviewReasons } from "@convenio/domain/proposal/verdict";
import type { Refusal } from "@convenio/domain/refusal";
import type { Result } from "@convenio/domain/result";
import { textOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { type Context, instant } from "../context.ts";
import { hash, ordinal } from "../inputs.ts";
import { orRefuse } from "../trpc.ts";
import { write } from "../write.ts";
import { reviewingFacts } from "./reviewing-facts.ts";
import { lockVisible } from "./visible-proposal.ts";

/** The input of a verdict that objects to the patchset that was on screen. */
export const objection = z.strictObject({
  proposal: id,
  patchset: ordinal,
  hash,
  reason: z.enum(reviewReasons),
  text: textOf(4000),
});

/**
 * Decides a verdict by its rule and records it; for verdicts that publish nothing.
 * Refusals: `not-found`, those of the rule.
 */
export function giveVerdict<Input extends { proposal: string }>(
  ctx: Context,
  input: Input,
  decide: (facts: ReviewFacts, input: Input, by: Actor, at: string, id: string) => Result<Reviewing, Refusal>,
): Promise<{ state: ProposalState }> {
  return write(ctx, async (tx) => {
    const facts = await reviewingFacts(tx, await lockVisible(tx, ctx, input.proposal), ctx.actor);
    const decision = orRefuse(decide(facts, input, ctx.actor, instant(ctx), ctx.newId()));
    await recordReviewed(tx, decision);
    return { state: decision.proposal.to };
  });
}
