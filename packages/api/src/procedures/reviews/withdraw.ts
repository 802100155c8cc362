import { recordReviewed } from "@convenio/db/queries/record-review";
import { id } from "@convenio/domain/entry/id";
import type { ProposalState } from "@convenio/domain/proposal/states";
import { withdrawReview as decide } from "@convenio/domain/proposal/withdraw-review";
import { z } from "zod";
import { instant } from "../../context.ts";
import { reviewingFacts } from "../../proposals/reviewing-facts.ts";
import { lockVisible } from "../../proposals/visible-proposal.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/** Takes back one's own verdict. Refusals: `not-found`, those of the rule `withdrawReview`. */
export const withdraw = requires("review.write")
  .input(z.strictObject({ proposal: id, review: id }))
  .mutation(
    ({ ctx, input: { proposal, ...answer } }): Promise<{ state: ProposalState }> =>
      write(ctx, async (tx) => {
        const facts = await reviewingFacts(tx, await lockVisible(tx, ctx, proposal), ctx.actor);
        const decision = orRefuse(decide(facts, answer, ctx.actor, instant(ctx), ctx.newId()));
        await recordReviewed(tx, decision);
        return { state: decision.proposal.to };
      }),
  );
