import { deleteOwnSession } from "@convenio/db/queries/own-sessions";
import { refuse } from "@convenio/domain/result";
import { byId } from "../../inputs.ts";
import { orRefuse, readerId, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/** Signs one's own browser out, this one or another. Refusal: `not-found`, also for somebody else's. */
export const endSession = requires("session.end")
  .input(byId)
  .mutation(
    ({ ctx, input }): Promise<{ ended: 1 }> =>
      write(ctx, async (tx) => {
        const ended = await deleteOwnSession(tx, readerId(ctx), input.id);
        return ended ? { ended: 1 } : orRefuse(refuse({ code: "not-found" }));
      }),
  );
