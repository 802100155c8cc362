import { recordSaved } from "@convenio/db/queries/record-draft";
import { id } from "@convenio/domain/entry/id";
import { settle as settleCarried } from "@convenio/domain/proposal/settle";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { instant } from "../../context.ts";
import { lockVisible } from "../../proposals/visible-proposal.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

const cell = z.strictObject({ subject: id, cell: lineOf(300) });

/**
 * Takes operations that could not be carried over off the author's list; `left`: how many are still on it.
 * The draft keeps its version.
 * Refusals: `not-found`, `not-author`, `wrong-state`.
 */
export const settle = requires("proposal.write")
  .input(z.strictObject({ id, cells: z.array(cell).min(1).max(500) }))
  .mutation(
    ({ ctx, input: { id, cells } }): Promise<{ left: number }> =>
      write(ctx, async (tx) => {
        const kept = await lockVisible(tx, ctx, id);
        const decision = orRefuse(settleCarried(kept, { cells }, ctx.actor, instant(ctx)));
        if (decision === "unchanged") return { left: kept.stored.carried.length };
        await recordSaved(tx, decision);
        return { left: decision.draft.carried.length };
      }),
  );
