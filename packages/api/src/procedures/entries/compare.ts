import { entryCompare } from "@convenio/db/queries/entry-compare";
import type { ComparePage } from "@convenio/domain/reading/other-pages";
import { z } from "zod";
import { ordinal, slug } from "../../inputs.ts";
import { orNotFound, requires } from "../../trpc.ts";

/** What changed between two revisions, from the lower to the higher, however they were named. Refusal: `not-found`. */
export const compare = requires("record.read")
  .input(z.strictObject({ slug, from: ordinal, to: ordinal }))
  .query(
    async ({ ctx, input }): Promise<ComparePage> =>
      orNotFound(await entryCompare(ctx.connection.db, input.slug, input.from, input.to)),
  );
