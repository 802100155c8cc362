import { sourcePage } from "@convenio/db/queries/source-page";
import { id } from "@convenio/domain/entry/id";
import type { SourcePage } from "@convenio/domain/reading/other-pages";
import { z } from "zod";
import { today } from "../../context.ts";
import { pageNumber } from "../../inputs.ts";
import { orNotFound, requires } from "../../trpc.ts";

/** A published source with the claims that cite it. Refusal: `not-found`. */
export const page = requires("record.read")
  .input(z.strictObject({ id, page: pageNumber }))
  .query(
    async ({ ctx, input }): Promise<SourcePage> =>
      orNotFound(await sourcePage(ctx.connection.db, { ...input, today: today(ctx) })),
  );
