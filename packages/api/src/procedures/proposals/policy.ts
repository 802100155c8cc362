import { policyPage } from "@convenio/db/queries/policies";
import type { PolicyPage } from "@convenio/domain/reading/policy-page";
import { z } from "zod";
import { requires } from "../../trpc.ts";

/** How many approvals each class of risk needs: the policy in force and those before it. */
export const policy = requires("record.read")
  .input(z.strictObject({}))
  .query(async ({ ctx }): Promise<PolicyPage> => policyPage(ctx.connection.db));
