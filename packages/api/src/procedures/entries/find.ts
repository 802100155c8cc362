import { findEntries } from "@convenio/db/queries/entry-find";
import type { EntryName } from "@convenio/domain/reading/names";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { searched } from "../../inputs.ts";
import { requires } from "../../trpc.ts";

/** At most ten published entries whose title or alias is like what was typed, for pickers. */
export const find = requires("register.search")
  .input(z.strictObject({ q: searched, kinds: z.array(lineOf(40)).max(20).optional() }))
  .query(async ({ ctx, input }): Promise<EntryName[]> => findEntries(ctx.connection.db, input));
