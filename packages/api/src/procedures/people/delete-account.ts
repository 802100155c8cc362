import { lockClosing } from "@convenio/db/queries/account";
import { recordClosed } from "@convenio/db/queries/record-person";
import { closeAccount } from "@convenio/domain/people/close-account";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { instant } from "../../context.ts";
import { orNotFound, orRefuse, readerId, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/**
 * Deletes one's account for good; `confirm`: its address, typed. How many drafts were withdrawn with it.
 * Refusals: `not-found`, `confirmation-differs`, `last-admin`.
 */
export const deleteAccount = requires("account.close")
  .input(z.strictObject({ confirm: lineOf(254) }))
  .mutation(
    ({ ctx, input }): Promise<{ withdrawn: number }> =>
      write(ctx, async (tx) => {
        const facts = orNotFound(await lockClosing(tx, readerId(ctx)));
        const closing = orRefuse(closeAccount(facts, input.confirm, ctx.actor, instant(ctx)));
        await recordClosed(tx, closing);
        return { withdrawn: closing.endings.length };
      }),
  );
