import { lockPolicy, recordPolicy } from "@convenio/db/queries/record-policy";
import { changePolicy } from "@convenio/domain/proposal/change-policy";
import { judgedRisks } from "@convenio/domain/proposal/policy";
import { z } from "zod";
import { instant } from "../../context.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/**
 * Puts another table of approvals in force for what is submitted from now on; answers with the version in force.
 * Refusals: `policy-moved`, `approvals-out-of-bounds`, `approvals-fall`.
 */
export const setPolicy = requires("policy.change")
  .input(z.strictObject({ version: z.int(), approvals: z.record(z.enum(judgedRisks), z.int()) }))
  .mutation(
    ({ ctx, input }): Promise<{ version: number }> =>
      write(ctx, async (tx) => {
        const inForce = await lockPolicy(tx);
        const change = orRefuse(changePolicy(inForce, input, ctx.actor, instant(ctx)));
        if (change !== null) await recordPolicy(tx, change);
        return { version: change?.policy.version ?? inForce.version };
      }),
  );
