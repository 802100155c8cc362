import { id } from "@convenio/domain/entry/id";
import { draft } from "@convenio/domain/proposal/draft";
import { z } from "zod";
import { draftVersion } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/**
 * Saves a draft that was based on `version`; saving what is there already keeps the version.
 * Refusals: `not-found`, `not-author`, `wrong-state`, `stale-draft` (with the other version).
 */
export const save = requires("proposal.write")
  .input(z.strictObject({ id, version: draftVersion, draft }))
  .mutation((): Promise<{ version: number; savedAt: string }> => pending());
