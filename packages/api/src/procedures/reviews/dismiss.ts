import { recordReviewed } from "@convenio/db/queries/record-review";
import { id } from "@convenio/domain/entry/id";
import { dismiss as decide } from "@convenio/domain/proposal/dismiss";
import type { ProposalState } from "@convenio/domain/proposal/states";
import { textOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { instant } from "../../context.ts";
import { reviewingFacts } from "../../proposals/reviewing-facts.ts";
import { lockVisible } from "../../proposals/visible-proposal.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/**
 * Sets aside somebody else's objection, with a reason; an editor's who is neither author nor approver.
 * Refusals: `not-found`, those of the rule `dismiss`.
 */
export const dismiss = requires("objection.dismiss")
  .input(z.strictObject({ proposal: id, review: id, text: textOf(4000) }))
  .mutation(
    ({ ctx, input: { proposal, ...answer } }): Promise<{ state: ProposalState }> =>
      write(ctx, async (tx) => {
        const facts = await reviewingFacts(tx, await lockVisible(tx, ctx, proposal), ctx.actor);
        const decision = orRefuse(decide(facts, answer, ctx.actor, instant(ctx), ctx.newId()));
        await recordReviewed(tx, decision);
        return { state: decision.proposal.to };
      }),
  );
