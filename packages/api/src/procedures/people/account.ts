import { accountPage } from "@convenio/db/queries/account";
import type { AccountPage } from "@convenio/domain/reading/account-page";
import { instant } from "../../context.ts";
import { nothing } from "../../inputs.ts";
import { readTogether } from "../../read-together.ts";
import { orNotFound, readerId, requires } from "../../trpc.ts";

/** One's own account with its sessions. Refusal: `not-found` when it was deleted meanwhile. */
export const account = requires("account.read")
  .input(nothing)
  .query(async ({ ctx }): Promise<AccountPage> => {
    const asking = { current: ctx.session ?? null, now: instant(ctx) };
    return orNotFound(await readTogether(ctx, (tx) => accountPage(tx, readerId(ctx), asking)));
  });
