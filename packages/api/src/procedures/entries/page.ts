import type { EntryPage } from "@convenio/domain/reading/entry-page";
import { z } from "zod";
import { slug } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** A published entry at its head. Refusal: `not-found`. */
export const page = requires("record.read")
  .input(z.strictObject({ slug }))
  .query((): Promise<EntryPage> => pending());
