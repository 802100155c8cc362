import type { EntryPage } from "@convenio/domain/reading/entry-page";
import { z } from "zod";
import { ordinal, slug } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** A published entry as revision `number` froze it. Refusal: `not-found`. */
export const revision = requires("record.read")
  .input(z.strictObject({ slug, number: ordinal }))
  .query((): Promise<EntryPage> => pending());
