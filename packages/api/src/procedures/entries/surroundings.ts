import { surroundings as readSurroundings } from "@convenio/db/queries/surroundings";
import type { Surroundings } from "@convenio/domain/reading/surroundings";
import { z } from "zod";
import { today } from "../../context.ts";
import { slug } from "../../inputs.ts";
import { orNotFound, requires } from "../../trpc.ts";

/** What stands around an entry's page: matrix, gathered claims, landing of a country, see also. Refusal: `not-found`. */
export const surroundings = requires("record.read")
  .input(z.strictObject({ slug }))
  .query(
    async ({ ctx, input }): Promise<Surroundings> =>
      orNotFound(await readSurroundings(ctx.connection.db, input.slug, today(ctx))),
  );
