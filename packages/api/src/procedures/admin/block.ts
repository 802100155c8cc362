import { lockStanding, recordPersonChange } from "@convenio/db/queries/record-person";
import { id } from "@convenio/domain/entry/id";
import { block as blockPerson } from "@convenio/domain/people/block";
import { textOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { instant } from "../../context.ts";
import { orNotFound, orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/** Blocks a person, or lets them write again, with a reason. Refusals: `not-found`, `reason-missing`, `last-admin`. */
export const block = requires("person.admin")
  .input(z.strictObject({ id, blocked: z.boolean(), reason: textOf(500) }))
  .mutation(
    ({ ctx, input: { id, ...asked } }): Promise<{ blocked: boolean }> =>
      write(ctx, async (tx) => {
        const facts = orNotFound(await lockStanding(tx, id));
        const change = orRefuse(blockPerson(facts, asked, ctx.actor, instant(ctx)));
        if (change !== null) await recordPersonChange(tx, change);
        return { blocked: asked.blocked };
      }),
  );
