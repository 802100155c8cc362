import { recordEnded } from "@convenio/db/queries/record-review";
import type { ProposalState } from "@convenio/domain/proposal/states";
import { withdraw as withdrawProposal } from "@convenio/domain/proposal/withdraw";
import { instant } from "../../context.ts";
import { byId } from "../../inputs.ts";
import { lockVisible } from "../../proposals/visible-proposal.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/** Ends one's own proposal before publication. Refusals: `not-found`, `not-author`, `wrong-state`. */
export const withdraw = requires("proposal.write")
  .input(byId)
  .mutation(
    ({ ctx, input }): Promise<{ state: ProposalState }> =>
      write(ctx, async (tx) => {
        const kept = await lockVisible(tx, ctx, input.id);
        const ending = orRefuse(withdrawProposal(kept, ctx.actor, instant(ctx)));
        await recordEnded(tx, ending);
        return { state: ending.proposal.to };
      }),
  );
