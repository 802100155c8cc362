import { type IncomingPage, incomingPage } from "@convenio/db/queries/incoming-page";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { today } from "../../context.ts";
import { pageNumber, slug } from "../../inputs.ts";
import { orNotFound, requires } from "../../trpc.ts";

/** What other entries say of this one, 100 rows a page. Refusal: `not-found`. */
export const incoming = requires("record.read")
  .input(z.strictObject({ slug, predicate: lineOf(60).optional(), page: pageNumber }))
  .query(
    async ({ ctx, input }): Promise<IncomingPage> =>
      orNotFound(await incomingPage(ctx.connection.db, { ...input, today: today(ctx) })),
  );
