import { claimPage } from "@convenio/db/queries/claim-page";
import { id } from "@convenio/domain/entry/id";
import type { ClaimPage } from "@convenio/domain/reading/other-pages";
import { z } from "zod";
import { today } from "../../context.ts";
import { ordinal } from "../../inputs.ts";
import { orNotFound, requires } from "../../trpc.ts";

/** One published claim, now or as of `version`, with its evidence timeline. Refusal: `not-found`. */
export const page = requires("record.read")
  .input(z.strictObject({ id, version: ordinal.optional() }))
  .query(
    async ({ ctx, input }): Promise<ClaimPage> =>
      orNotFound(await claimPage(ctx.connection.db, { ...input, today: today(ctx) })),
  );
