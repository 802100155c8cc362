import { lockStanding, recordPersonChange } from "@convenio/db/queries/record-person";
import { displayName } from "@convenio/domain/people/display-name";
import { rename as renamePerson } from "@convenio/domain/people/rename";
import { z } from "zod";
import { instant } from "../../context.ts";
import { orNotFound, orRefuse, readerId, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/** Changes the name under which one's acts stand in public. Refusal: `not-found` when the account is gone. */
export const rename = requires("account.rename")
  .input(z.strictObject({ name: displayName }))
  .mutation(
    ({ ctx, input: { name } }): Promise<{ name: string }> =>
      write(ctx, async (tx) => {
        const own = orNotFound(await lockStanding(tx, readerId(ctx)));
        const change = orRefuse(renamePerson(own.name, name, ctx.actor, instant(ctx)));
        if (change !== null) await recordPersonChange(tx, change);
        return { name };
      }),
  );
