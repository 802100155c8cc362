import { id } from "@convenio/domain/entry/id";
import { z } from "zod";
import { draftVersion } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** Freezes the draft of this version as the next patchset. */
export const submit = requires("proposal.write")
  .input(z.strictObject({ id, version: draftVersion }))
  .mutation((): Promise<{ patchset: number }> => pending());
