import { deleteOtherSessions } from "@convenio/db/queries/own-sessions";
import { nothing } from "../../inputs.ts";
import { readerId, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/** Signs out every browser of one's own but this one; how many they were. */
export const endOtherSessions = requires("session.end")
  .input(nothing)
  .mutation(
    ({ ctx }): Promise<{ ended: number }> =>
      write(ctx, async (tx) => ({
        ended: await deleteOtherSessions(tx, readerId(ctx), ctx.session ?? null),
      })),
  );
