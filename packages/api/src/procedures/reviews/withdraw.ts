import { id } from "@convenio/domain/entry/id";
import type { ProposalState } from "@convenio/domain/proposal/states";
import { z } from "zod";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** Takes back one's own verdict. Refusals: `not-found`, `wrong-state`. */
export const withdraw = requires("review.write")
  .input(z.strictObject({ proposal: id, review: id }))
  .mutation((): Promise<{ state: ProposalState }> => pending());
