import type { ComparePage } from "@convenio/domain/reading/other-pages";
import { z } from "zod";
import { ordinal, slug } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** What changed between two revisions, from the lower to the higher, however they were named. Refusal: `not-found`. */
export const compare = requires("record.read")
  .input(z.strictObject({ slug, from: ordinal, to: ordinal }))
  .query((): Promise<ComparePage> => pending());
