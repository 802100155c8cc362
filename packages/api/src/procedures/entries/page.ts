import { entryPage } from "@convenio/db/queries/entry-page";
import type { EntryPage } from "@convenio/domain/reading/entry-page";
import { z } from "zod";
import { today } from "../../context.ts";
import { slug } from "../../inputs.ts";
import { orNotFound, requires } from "../../trpc.ts";

/** A published entry at its head. Refusal: `not-found`. */
export const page = requires("record.read")
  .input(z.strictObject({ slug }))
  .query(
    async ({ ctx, input }): Promise<EntryPage> =>
      orNotFound(await entryPage(ctx.connection.db, input.slug, today(ctx))),
  );
