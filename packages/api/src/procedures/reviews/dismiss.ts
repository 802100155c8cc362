import { id } from "@convenio/domain/entry/id";
import { dismiss as decide } from "@convenio/domain/proposal/dismiss";
import { textOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { giveVerdict } from "../../proposals/give-verdict.ts";
import { requires } from "../../trpc.ts";

/**
 * Sets aside somebody else's objection, with a reason; an editor's who is neither author nor approver.
 * Refusals: `not-found`, those of the rule `dismiss`.
 */
export const dismiss = requires("objection.dismiss")
  .input(z.strictObject({ proposal: id, review: id, text: textOf(4000) }))
  .mutation(({ ctx, input }) => giveVerdict(ctx, input, decide));
