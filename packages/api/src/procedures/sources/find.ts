import { findSources } from "@convenio/db/queries/source-find";
import type { SourceName } from "@convenio/domain/reading/names";
import { z } from "zod";
import { searched } from "../../inputs.ts";
import { requires } from "../../trpc.ts";

/** At most ten published sources whose title, publisher or address is like what was typed, for pickers. */
export const find = requires("register.search")
  .input(z.strictObject({ q: searched }))
  .query(async ({ ctx, input }): Promise<SourceName[]> => findSources(ctx.connection.db, input.q));
