import type { HistoryPage } from "@convenio/domain/reading/other-pages";
import { z } from "zod";
import { slug } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** The revisions of an entry, newest first. Refusal: `not-found`. */
export const history = requires("record.read")
  .input(z.strictObject({ slug }))
  .query((): Promise<HistoryPage> => pending());
