import { entryHistory } from "@convenio/db/queries/entry-history";
import type { HistoryPage } from "@convenio/domain/reading/other-pages";
import { z } from "zod";
import { slug } from "../../inputs.ts";
import { orNotFound, requires } from "../../trpc.ts";

/** The revisions of an entry, newest first. Refusal: `not-found`. */
export const history = requires("record.read")
  .input(z.strictObject({ slug }))
  .query(
    async ({ ctx, input }): Promise<HistoryPage> =>
      orNotFound(await entryHistory(ctx.connection.db, input.slug)),
  );
