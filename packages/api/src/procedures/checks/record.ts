import { checkTargets } from "@convenio/db/queries/check-facts";
import { record as throughTheDoor } from "@convenio/db/queries/record";
import { id } from "@convenio/domain/entry/id";
import { checkResult } from "@convenio/domain/evidence/check";
import { recordChecks } from "@convenio/domain/proposal/check";
import { textOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { instant } from "../../context.ts";
import { hash } from "../../inputs.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

const answer = z.strictObject({
  claim: id,
  claimHash: hash,
  citation: id,
  citationHash: hash,
  result: checkResult,
  reason: textOf(600).optional(),
});

/** Records one answer per citation of a passage. Refusals: `self-check`, `check-outdated`, `reason-missing`, `not-found`. */
export const record = requires("check.record")
  .input(z.strictObject({ citations: z.array(answer).min(1).max(2000) }))
  .mutation(
    ({ ctx, input }): Promise<{ checks: string[] }> =>
      write(ctx, async (tx) => {
        const answers = input.citations.map((one) => ({ ...one, reason: one.reason ?? null }));
        const targets = await checkTargets(tx, answers);
        const checking = orRefuse(recordChecks(targets, answers, ctx.actor, instant(ctx), ctx.newId));
        await throughTheDoor(tx, checking);
        return { checks: checking.checks.map(({ id }) => id) };
      }),
  );
