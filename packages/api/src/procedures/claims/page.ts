import { id } from "@convenio/domain/entry/id";
import type { ClaimPage } from "@convenio/domain/reading/other-pages";
import { z } from "zod";
import { ordinal } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** One published claim, now or as of `version`, with its evidence timeline. Refusal: `not-found`. */
export const page = requires("record.read")
  .input(z.strictObject({ id, version: ordinal.optional() }))
  .query((): Promise<ClaimPage> => pending());
