import { id } from "@convenio/domain/entry/id";
import { withdrawReview as decide } from "@convenio/domain/proposal/withdraw-review";
import { z } from "zod";
import { giveVerdict } from "../../proposals/give-verdict.ts";
import { requires } from "../../trpc.ts";

/** Takes back one's own verdict. Refusals: `not-found`, those of the rule `withdrawReview`. */
export const withdraw = requires("review.write")
  .input(z.strictObject({ proposal: id, review: id }))
  .mutation(({ ctx, input }) => giveVerdict(ctx, input, decide));
