import { entryPage } from "@convenio/db/queries/entry-page";
import { ownCitations } from "@convenio/db/queries/own-citations";
import { passagesOf } from "@convenio/domain/evidence/passages";
import type { EntryReviewPage } from "@convenio/domain/reading/entry-review";
import { z } from "zod";
import { today } from "../../context.ts";
import { slug } from "../../inputs.ts";
import { readTogether } from "../../read-together.ts";
import { orNotFound, readerId, requires } from "../../trpc.ts";

/** A published entry, passage by passage, for those who check them. Refusal: `not-found`. */
export const entry = requires("queue.read")
  .input(z.strictObject({ slug }))
  .query(
    ({ ctx, input }): Promise<EntryReviewPage> =>
      readTogether(ctx, async (tx) => {
        const page = orNotFound(await entryPage(tx, input.slug, today(ctx)));
        const { id, claims } = page.body;
        return {
          page,
          passages: passagesOf(id, claims),
          own: await ownCitations(tx, readerId(ctx), page.body),
        };
      }),
  );
