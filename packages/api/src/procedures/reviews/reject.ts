import { reject as decide } from "@convenio/domain/proposal/reject";
import { giveVerdict, objection } from "../../proposals/give-verdict.ts";
import { requires } from "../../trpc.ts";

/**
 * Rejects the patchset that was on screen; high and structural risk need two reviewers or one editor.
 * Refusals: `not-found`, those of the rule `objecting`.
 */
export const reject = requires("review.write")
  .input(objection)
  .mutation(({ ctx, input }) => giveVerdict(ctx, input, decide));
