import { policyInForce } from "@convenio/db/queries/installation";
import type { Policy } from "@convenio/domain/proposal/policy";
import { z } from "zod";
import { requires } from "../../trpc.ts";

/** The policy in force: how many approvals each class of risk needs. */
export const policy = requires("record.read")
  .input(z.strictObject({}))
  .query(async ({ ctx }): Promise<Policy> => policyInForce(ctx.connection.db));
