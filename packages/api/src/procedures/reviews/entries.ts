import { unreviewedEntries } from "@convenio/db/queries/unreviewed-entries";
import type { UnreviewedPage } from "@convenio/domain/reading/entry-review";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { today } from "../../context.ts";
import { pageNumber } from "../../inputs.ts";
import { requires } from "../../trpc.ts";

const input = z.strictObject({
  kind: lineOf(40).optional(),
  /** Slug or id of a country's entry. */
  country: lineOf(120).optional(),
  page: pageNumber,
});

/** Published entries whose sources nobody has opened yet, or not for too long. */
export const entries = requires("queue.read")
  .input(input)
  .query(
    ({ ctx, input }): Promise<UnreviewedPage> =>
      unreviewedEntries(ctx.connection.db, { ...input, today: today(ctx) }),
  );
