import { entrySlug } from "@convenio/db/queries/entry-slug";
import { byId } from "../../inputs.ts";
import { orNotFound, requires } from "../../trpc.ts";

/** The slug of a published entry. Refusal: `not-found`. */
export const slug = requires("record.read")
  .input(byId)
  .query(
    async ({ ctx, input }): Promise<{ slug: string }> => ({
      slug: orNotFound(await entrySlug(ctx.connection.db, input.id)),
    }),
  );
