import type { ProposalState } from "@convenio/domain/proposal/states";
import { byId } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** Ends one's own proposal before publication. */
export const withdraw = requires("proposal.write")
  .input(byId)
  .mutation((): Promise<{ state: ProposalState }> => pending());
