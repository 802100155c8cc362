import type { CarriedOperation } from "@convenio/domain/reading/proposal-page";
import { byId } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** Puts the patchset's operations on the new heads in the draft; those that no longer fit are listed. */
export const carryOver = requires("proposal.write")
  .input(byId)
  .mutation((): Promise<{ version: number; left: CarriedOperation[] }> => pending());
