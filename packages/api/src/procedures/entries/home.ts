import type { HomePage } from "@convenio/domain/reading/other-pages";
import { nothing } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** What the home page shows: counts, newest and disputed entries. */
export const home = requires("record.read")
  .input(nothing)
  .query((): Promise<HomePage> => pending());
