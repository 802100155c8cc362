import { submitFacts } from "@convenio/db/queries/draft-facts";
import { recordSubmitted } from "@convenio/db/queries/record-review";
import { id } from "@convenio/domain/entry/id";
import { submit as submitDraft } from "@convenio/domain/proposal/submit";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { instant } from "../../context.ts";
import { draftVersion } from "../../inputs.ts";
import { lockVisible } from "../../proposals/visible-proposal.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/**
 * Freezes the draft of this version as the next patchset. `terms`: the version of the contributor terms accepted with
 * it, or null when none has to be. Refusals: `not-found`, those of the rule `submit`.
 */
export const submit = requires("proposal.write")
  .input(z.strictObject({ id, version: draftVersion, terms: lineOf(40).nullable() }))
  .mutation(
    ({ ctx, input: { id, ...input } }): Promise<{ patchset: number }> =>
      write(ctx, async (tx) => {
        const facts = await submitFacts(tx, await lockVisible(tx, ctx, id), ctx.actor);
        const submission = orRefuse(submitDraft(facts, input, ctx.actor, instant(ctx)));
        await recordSubmitted(tx, submission);
        return { patchset: submission.patchset.number };
      }),
  );
