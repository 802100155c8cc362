import { requestChanges as decide } from "@convenio/domain/proposal/request-changes";
import { giveVerdict, objection } from "../../proposals/give-verdict.ts";
import { requires } from "../../trpc.ts";

/**
 * Objects to the patchset that was on screen; nothing is published while the objection stands.
 * Refusals: `not-found`, those of the rule `objecting`.
 */
export const requestChanges = requires("review.write")
  .input(objection)
  .mutation(({ ctx, input }) => giveVerdict(ctx, input, decide));
