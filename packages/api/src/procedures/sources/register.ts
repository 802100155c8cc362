import { sourceRegister } from "@convenio/db/queries/source-register";
import type { RegisterPage } from "@convenio/domain/reading/other-pages";
import { z } from "zod";
import { pageNumber, searched } from "../../inputs.ts";
import { requires } from "../../trpc.ts";

/** The published sources, by title, with how many claims cite each. */
export const register = requires("record.read")
  .input(z.strictObject({ q: searched.optional(), page: pageNumber }))
  .query(async ({ ctx, input }): Promise<RegisterPage> => sourceRegister(ctx.connection.db, input));
