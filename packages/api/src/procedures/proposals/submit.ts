import { submitFacts } from "@convenio/db/queries/draft-facts";
import { recordSubmitted } from "@convenio/db/queries/record-review";
import { id } from "@convenio/domain/entry/id";
import { submit as submitDraft } from "@convenio/domain/proposal/submit";
import { z } from "zod";
import { instant } from "../../context.ts";
import { draftVersion } from "../../inputs.ts";
import { lockVisible } from "../../proposals/visible-proposal.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/** Freezes the draft of this version as the next patchset. Refusals: `not-found`, those of the rule `submit`. */
export const submit = requires("proposal.write")
  .input(z.strictObject({ id, version: draftVersion }))
  .mutation(
    ({ ctx, input: { id, version } }): Promise<{ patchset: number }> =>
      write(ctx, async (tx) => {
        const facts = await submitFacts(tx, await lockVisible(tx, ctx, id));
        const submission = orRefuse(submitDraft(facts, { version }, ctx.actor, instant(ctx)));
        await recordSubmitted(tx, submission);
        return { patchset: submission.patchset.number };
      }),
  );
