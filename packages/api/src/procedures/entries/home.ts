import { homePage } from "@convenio/db/queries/home-page";
import type { HomePage } from "@convenio/domain/reading/other-pages";
import { today } from "../../context.ts";
import { nothing } from "../../inputs.ts";
import { requires } from "../../trpc.ts";

/** What the home page shows: counts, newest and disputed entries. */
export const home = requires("record.read")
  .input(nothing)
  .query(({ ctx }): Promise<HomePage> => homePage(ctx.connection.db, today(ctx)));
