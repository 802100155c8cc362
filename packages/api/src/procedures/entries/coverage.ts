import { coverage as readCoverage } from "@convenio/db/queries/coverage";
import type { Coverage } from "@convenio/domain/reading/surroundings";
import { z } from "zod";
import { today } from "../../context.ts";
import { requires } from "../../trpc.ts";

/** What the record covers, counted today. */
export const coverage = requires("record.read")
  .input(z.strictObject({}))
  .query(async ({ ctx }): Promise<Coverage> => readCoverage(ctx.connection.db, today(ctx)));
