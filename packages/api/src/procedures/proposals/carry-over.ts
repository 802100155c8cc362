import { carryOverFacts } from "@convenio/db/queries/draft-facts";
import { recordSaved } from "@convenio/db/queries/record-draft";
import { carryOver as carryDraftOver } from "@convenio/domain/proposal/carry-over";
import type { CarriedOperation } from "@convenio/domain/reading/proposal-page";
import { instant } from "../../context.ts";
import { byId } from "../../inputs.ts";
import { lockVisible } from "../../proposals/visible-proposal.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/**
 * Puts the draft's operations on the heads that have moved; those that no longer fit are listed.
 * Refusals: `not-found`, `not-author`, `wrong-state`, `nothing-to-carry`.
 */
export const carryOver = requires("proposal.write")
  .input(byId)
  .mutation(
    ({ ctx, input }): Promise<{ version: number; left: CarriedOperation[] }> =>
      write(ctx, async (tx) => {
        const facts = await carryOverFacts(tx, await lockVisible(tx, ctx, input.id));
        const saving = orRefuse(carryDraftOver(facts, ctx.actor, instant(ctx)));
        await recordSaved(tx, saving);
        return { version: saving.draft.version, left: [...saving.draft.carried] };
      }),
  );
