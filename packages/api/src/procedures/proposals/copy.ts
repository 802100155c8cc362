import { byId } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** Begins a new draft from a rejected or withdrawn proposal of one's own. */
export const copy = requires("proposal.write")
  .input(byId)
  .mutation((): Promise<{ id: string }> => pending());
