import { recordReviewed } from "@convenio/db/queries/record-review";
import { id } from "@convenio/domain/entry/id";
import { reject as decide } from "@convenio/domain/proposal/reject";
import type { ProposalState } from "@convenio/domain/proposal/states";
import { reviewReasons } from "@convenio/domain/proposal/verdict";
import { textOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { instant } from "../../context.ts";
import { hash, ordinal } from "../../inputs.ts";
import { reviewingFacts } from "../../proposals/reviewing-facts.ts";
import { lockVisible } from "../../proposals/visible-proposal.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

const input = z.strictObject({
  proposal: id,
  patchset: ordinal,
  hash,
  reason: z.enum(reviewReasons),
  text: textOf(4000),
});

/**
 * Rejects the patchset that was on screen; high and structural risk need two reviewers or one editor.
 * Refusals: `not-found`, those of the rule `objecting`.
 */
export const reject = requires("review.write")
  .input(input)
  .mutation(
    ({ ctx, input: { proposal, ...objection } }): Promise<{ state: ProposalState }> =>
      write(ctx, async (tx) => {
        const facts = await reviewingFacts(tx, await lockVisible(tx, ctx, proposal), ctx.actor);
        const decision = orRefuse(decide(facts, objection, ctx.actor, instant(ctx), ctx.newId()));
        await recordReviewed(tx, decision);
        return { state: decision.proposal.to };
      }),
  );
