import { entryRevision } from "@convenio/db/queries/entry-revision";
import type { EntryPage } from "@convenio/domain/reading/entry-page";
import { z } from "zod";
import { ordinal, slug } from "../../inputs.ts";
import { orNotFound, requires } from "../../trpc.ts";

/** A published entry as revision `number` froze it. Refusal: `not-found`. */
export const revision = requires("record.read")
  .input(z.strictObject({ slug, number: ordinal }))
  .query(
    async ({ ctx, input }): Promise<EntryPage> =>
      orNotFound(await entryRevision(ctx.connection.db, input.slug, input.number)),
  );
