import { entryBrowse } from "@convenio/db/queries/entry-browse";
import { evidenceStates } from "@convenio/domain/evidence/states";
import type { BrowsePage } from "@convenio/domain/reading/other-pages";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { today } from "../../context.ts";
import { pageNumber, searched } from "../../inputs.ts";
import { requires } from "../../trpc.ts";

const input = z.strictObject({
  q: searched.optional(),
  kind: lineOf(40).optional(),
  /** Slug or id of a country's entry. */
  country: lineOf(120).optional(),
  evidence: z.enum(evidenceStates).optional(),
  /** By default relevance when something is searched for, else title. */
  sort: z.enum(["relevance", "title", "newest"]).optional(),
  page: pageNumber,
});

/** Published entries that match, with facets counted under all other filters. */
export const browse = requires("record.read")
  .input(input)
  .query(
    async ({ ctx, input }): Promise<BrowsePage> =>
      entryBrowse(ctx.connection.db, { ...input, today: today(ctx) }),
  );
