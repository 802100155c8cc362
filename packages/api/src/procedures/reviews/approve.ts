import { id } from "@convenio/domain/entry/id";
import type { ProposalState } from "@convenio/domain/proposal/states";
import { z } from "zod";
import { hash, ordinal } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** `read`: the ids of the checks that the approver confirms having read. */
const input = z.strictObject({
  proposal: id,
  patchset: ordinal,
  hash,
  read: z.array(id).max(5000),
});

/** Approves the patchset that was on screen; publishes in the same transaction when that was all that lacked. */
export const approve = requires("review.write")
  .input(input)
  .mutation((): Promise<{ state: ProposalState }> => pending());
