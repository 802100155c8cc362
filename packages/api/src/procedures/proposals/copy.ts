import { recordOpened } from "@convenio/db/queries/record-draft";
import { basesOf } from "@convenio/db/queries/record-facts";
import { copy as copyDraft } from "@convenio/domain/proposal/copy";
import { instant } from "../../context.ts";
import { byId } from "../../inputs.ts";
import { lockVisible } from "../../proposals/visible-proposal.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/**
 * Begins a new draft from a rejected or withdrawn proposal of one's own.
 * Refusals: `not-found`, `not-author`, `wrong-state`.
 */
export const copy = requires("proposal.write")
  .input(byId)
  .mutation(
    ({ ctx, input }): Promise<{ id: string }> =>
      write(ctx, async (tx) => {
        const kept = await lockVisible(tx, ctx, input.id);
        const bases = await basesOf(tx, kept.stored.draft.subjects);
        const opening = orRefuse(copyDraft({ ...kept, bases }, ctx.actor, instant(ctx), ctx.newId));
        await recordOpened(tx, opening);
        return { id: opening.proposal.id };
      }),
  );
